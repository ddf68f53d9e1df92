import { limits } from "../api/limits";
import { declinePost } from "../api/rules";
import { t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { Form } from "../ui/Form";
import { TextAreaField } from "../ui/TextAreaField";
import type { WaitingPostRowProps } from "./WaitingPostRow";

/** It does not become a message, and its author is told, with a word if one likes. */
export function DeclineDialog({
  circleId,
  post,
  onDecided,
  onClose,
}: WaitingPostRowProps & { onClose: () => void }) {
  const { name } = post.author;
  return (
    <Dialog title={t("held.declineNamed", { name })} onClose={onClose}>
      <p>{t("held.declineWords")}</p>
      <Form
        action={t("held.decline")}
        words={{ conflict: "held.conflict" }}
        onSubmit={async (values) => {
          await declinePost(circleId, post.id, String(values.get("word")).trim());
          onClose();
          await onDecided(t("held.isDeclined", { name }));
        }}
        onCancel={onClose}
      >
        <TextAreaField
          name="word"
          label={t("held.word", { name })}
          hint={t("held.wordHint")}
          rows={3}
          max={limits.word}
          isOptional
        />
      </Form>
    </Dialog>
  );
}
