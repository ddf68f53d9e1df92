import { useState } from "preact/hooks";
import { previewInvitation } from "../api/invitations";
import { pendingInvitation } from "../models/pendingInvitation";
import { session } from "../models/Session";
import { LoadFailed } from "../ui/LoadFailed";
import { useLoad } from "../ui/useLoad";
import { EnterCode } from "./EnterCode";
import { InvitedStranger } from "./InvitedStranger";
import { JoinCircle } from "./JoinCircle";

/** The code is in the link's fragment, and leaves the address at once. */
function takeCode(): string | null {
  const code = location.hash.slice(1);
  if (code) {
    pendingInvitation.keep(code);
    history.replaceState(history.state, "", location.pathname);
  }
  return pendingInvitation.read();
}

export function JoinPage() {
  const [code, setCode] = useState(takeCode);
  const { kind } = session.standing.value;
  if (kind === "asking") return <main class="page" aria-busy="true" />;
  if (kind === "unreachable") return <LoadFailed onRetry={() => void session.ask()} />;
  if (kind !== "signedIn") return <InvitedStranger />;
  if (!code) return <EnterCode onCode={setCode} />;
  return <Invitation key={code} code={code} onCode={setCode} />;
}

function Invitation({ code, onCode }: { code: string; onCode: (code: string | null) => void }) {
  const preview = useLoad(() => previewInvitation(code), code);
  if (preview.value)
    return <JoinCircle code={code} preview={preview.value} onTakenMeanwhile={preview.reload} />;
  if (preview.refusal?.code === "unreachable") return <LoadFailed onRetry={() => void preview.reload()} />;
  if (preview.refusal) return <EnterCode refusal={preview.refusal} onCode={onCode} />;
  return <main class="page" aria-busy="true" />;
}
