import type { RefusalWords } from "../texts/refusals";
import { Dialog } from "./Dialog";
import { Form } from "./Form";

interface ConfirmDialogProps {
  title: string;
  words: string;
  /** What the confirming button says. */
  action: string;
  refusals?: RefusalWords;
  onConfirm: () => Promise<void>;
  onClose: () => void;
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog({ title, words, action, refusals, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{words}</p>
      <Form
        action={action}
        isDanger
        words={refusals}
        onSubmit={async () => {
          await onConfirm();
          onClose();
        }}
        onCancel={onClose}
      />
    </Dialog>
  );
}
