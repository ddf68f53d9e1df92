import type { Author } from "../api/wire";
import { t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { BlockForm } from "./BlockForm";

export function BlockDialog({ seat, onClose }: { seat: Author; onClose: () => void }) {
  return (
    <Dialog title={t("block.title", { name: seat.name })} onClose={onClose}>
      <BlockForm seat={seat} onClose={onClose} />
    </Dialog>
  );
}
