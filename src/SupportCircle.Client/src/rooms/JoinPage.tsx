import { useState } from "preact/hooks";
import { previewInvitation } from "../api/invitations";
import { Refusal } from "../api/Refusal";
import { previewTeamInvitation } from "../api/team";
import { pendingInvitation } from "../models/pendingInvitation";
import { session } from "../models/Session";
import { JoinTeam } from "../team/JoinTeam";
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

/** A code opens a seat in a circle, or asks somebody to facilitate: which of the two, it does not say. */
async function previewCode(code: string) {
  try {
    return { circle: await previewInvitation(code), team: null };
  } catch (error) {
    if (Refusal.of(error).code !== "not_found") throw error;
    return { circle: null, team: await previewTeamInvitation(code) };
  }
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
  const preview = useLoad(() => previewCode(code), code);
  if (preview.value?.team) return <JoinTeam code={code} preview={preview.value.team} />;
  if (preview.value?.circle)
    return <JoinCircle code={code} preview={preview.value.circle} onTakenMeanwhile={preview.reload} />;
  if (preview.refusal?.code === "unreachable") return <LoadFailed onRetry={() => void preview.reload()} />;
  if (preview.refusal) return <EnterCode refusal={preview.refusal} onCode={onCode} />;
  return <main class="page" aria-busy="true" />;
}
