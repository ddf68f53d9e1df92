import { hideMessage } from "../api/care";
import { t } from "../texts";
import { useRoom } from "./roomContext";
import { StatementDialog } from "./StatementDialog";

/** A facilitator takes a message out of sight. */
export function HideMessage({ sequence, onClose }: { sequence: number; onClose: () => void }) {
  const room = useRoom();
  return (
    <StatementDialog
      title={t("message.hideTitle")}
      words={t("message.hideWords")}
      action={t("message.hide")}
      isDanger
      refusals={{ conflict: "inRoom.hiddenAlready" }}
      onDecide={(statement) => hideMessage(room.id, sequence, statement)}
      onClose={onClose}
    />
  );
}
