import { useMemo, useState } from "preact/hooks";
import { CheckInDraft } from "../models/CheckInDraft";
import { session } from "../models/Session";
import { useCircle, useRoom } from "../rooms/roomContext";
import { PrivateHelp } from "../safety/PrivateHelp";
import { t } from "../texts";
import { useFirstField } from "../ui/useFirstField";
import { CheckInForm } from "./CheckInForm";
import { savedWords } from "./savedWords";
import "../styles/check-ins.css";

/** A check-in on arriving, above the conversation's own field. */
export function ArrivalForm({ onClose }: { onClose: () => void }) {
  const room = useRoom();
  const { id, name } = useCircle();
  const draft = useMemo(() => new CheckInDraft(session.memberId ?? "", id), [id]);
  const [saved, tell] = useState<string | null>(null);
  const [needsHelp, offerHelp] = useState(false);
  const place = useFirstField();
  const close = () => {
    draft.discard();
    onClose();
  };
  if (needsHelp) return <PrivateHelp onClose={onClose} />;
  if (saved)
    return (
      <p class="arrival" role="status">
        <span>{saved}</span>
        <button type="button" class="button is-quiet" onClick={onClose}>
          {t("action.close")}
        </button>
      </p>
    );
  return (
    <div ref={place} class="arrival-form">
      <CheckInForm
        draft={draft}
        circles={[{ id, name }]}
        circleId={id}
        onSaved={(answer, shared) => {
          // The circle's own card says who is there too.
          if (answer.help && shared) room.help.value = { hasMasks: answer.masked === true };
          else if (answer.help) offerHelp(true);
          tell(savedWords(answer, shared));
        }}
        onCancel={close}
      />
    </div>
  );
}
