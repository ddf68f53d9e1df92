import { block } from "../api/moderation";
import type { Author } from "../api/wire";
import { useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { Form } from "../ui/Form";

interface BlockFormProps {
  seat: Author;
  onClose: () => void;
}

/** Says what a block does, and what it cannot do. */
export function BlockForm({ seat, onClose }: BlockFormProps) {
  const room = useRoom();
  return (
    <>
      <p>{t("block.does")}</p>
      <ul class="points">
        <li>{t("block.stays")}</li>
        <li>{t("block.reads")}</li>
        <li>{t("block.facilitators")}</li>
        <li>{t("block.elsewhere")}</li>
      </ul>
      <p class="hint">{t("block.undo")}</p>
      <Form
        action={t("message.block", { name: seat.name })}
        onSubmit={async () => {
          await block(room.id, seat.seatId);
          await room.folds.load();
          onClose();
        }}
        onCancel={onClose}
      />
    </>
  );
}
