import { useEffect, useId, useRef, useState } from "preact/hooks";
import { limits } from "../api/limits";
import { Refusal } from "../api/Refusal";
import { t } from "../texts";
import { refusalText } from "../texts/refusals";
import { useRoom } from "./roomContext";
import { isSendKey } from "./sendKey";

/** One's own message, being reworded in its place. */
export function EditMessage() {
  const room = useRoom();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const body = room.edit.text.value?.body ?? "";
  useEffect(() => {
    // The whole form comes into sight, not only the line with the cursor.
    field.current?.focus({ preventScroll: true });
    field.current?.form?.scrollIntoView({ block: "nearest" });
  }, []);

  const save = async (event: Event) => {
    event.preventDefault();
    if (body.trim() === "" || body.length > limits.body) {
      setFailure(body.trim() === "" ? t("message.editEmpty") : tooLong(body));
      return;
    }
    try {
      await room.sendEdit();
    } catch (error) {
      setFailure(refusalText(Refusal.of(error), { unreachable: "message.notChanged" }));
    }
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === "Escape") room.edit.end();
    if (isSendKey(event)) void save(event);
  };
  return (
    <form class="edit-message" onSubmit={(event) => void save(event)}>
      <label for={id}>{t("message.editLabel")}</label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        rows={3}
        value={body}
        aria-describedby={failure ? `${id}-problem` : undefined}
        aria-invalid={failure ? "true" : undefined}
        onInput={(event) => room.edit.write(event.currentTarget.value)}
        onKeyDown={pressed}
      />
      {failure && (
        <p class="problem" role="alert" id={`${id}-problem`}>
          {failure}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button is-act">
          {t("action.save")}
        </button>
        <button type="button" class="button is-quiet" onClick={() => room.edit.end()}>
          {t("action.cancel")}
        </button>
      </div>
    </form>
  );
}

function tooLong(body: string): string {
  return t("form.tooLong", { count: body.length - limits.body });
}
