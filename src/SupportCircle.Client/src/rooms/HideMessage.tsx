import { hideMessage } from "../api/care";
import { t } from "../texts";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { useRoom } from "./roomContext";

/** A facilitator takes a message out of sight. */
export function HideMessage({ sequence, onClose }: { sequence: number; onClose: () => void }) {
  const room = useRoom();
  return (
    <ConfirmDialog
      title={t("message.hideTitle")}
      words={t("message.hideWords")}
      action={t("message.hide")}
      onConfirm={() => hideMessage(room.id, sequence)}
      onClose={onClose}
    />
  );
}
