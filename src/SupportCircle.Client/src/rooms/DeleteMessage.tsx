import { t } from "../texts";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { useRoom } from "./roomContext";

export function DeleteMessage({ sequence, onClose }: { sequence: number; onClose: () => void }) {
  const room = useRoom();
  return (
    <ConfirmDialog
      title={t("message.deleteTitle")}
      words={t("message.deleteWords")}
      action={t("message.delete")}
      refusals={{ unreachable: "message.notChanged" }}
      onConfirm={() => room.deleteMessage(sequence)}
      onClose={onClose}
    />
  );
}
