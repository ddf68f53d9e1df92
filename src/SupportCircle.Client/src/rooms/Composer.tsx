import { useId, useRef, useState } from "preact/hooks";
import { limits } from "../api/limits";
import { t } from "../texts";
import { ComposerReply } from "./ComposerReply";
import { MentionList } from "./composerParts";
import { composerId } from "./focusComposer";
import { useCircle, useRoom } from "./roomContext";
import { hasKeyboard, isSendKey } from "./sendKey";
import { useGrowing } from "./useGrowing";

const counterFrom = limits.body - 400;

export function Composer({ onSent }: { onSent: () => void }) {
  const { draft, typists, say } = useComposer(onSent);
  const { slowModeSeconds } = useCircle();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const body = draft.body.value;
  const left = limits.body - body.length;
  useGrowing(field, body);

  const pressed = (event: KeyboardEvent) => {
    if (!isSendKey(event)) return;
    event.preventDefault();
    say.now();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        say.now();
        field.current?.focus();
      }}
    >
      <ComposerReply />
      {body.includes("@") && <MentionList field={field} />}
      {say.isTooLong && (
        <p class="problem" role="alert" id={`${id}-problem`}>
          {t("form.tooLong", { count: -left })}
        </p>
      )}
      <div class="composer-row">
        <textarea
          ref={field}
          id={composerId}
          dir="auto"
          rows={1}
          aria-label={t("composer.label")}
          aria-describedby={say.isTooLong ? `${id}-problem` : `${id}-hint`}
          aria-invalid={say.isTooLong ? "true" : undefined}
          placeholder={t("composer.placeholder")}
          value={body}
          onInput={(event) => {
            draft.write(event.currentTarget.value);
            typists.write();
          }}
          onKeyDown={pressed}
        />
        <button type="submit" class="button is-act">
          {t("composer.send")}
        </button>
      </div>
      <div class="composer-foot">
        <p class="hint" id={`${id}-hint`}>
          {slowModeSeconds > 0
            ? t("composer.slow", { count: slowModeSeconds })
            : hasKeyboard.matches && t("composer.hint")}
        </p>
        <p class="hint" role="status">
          {body.length >= counterFrom && left >= 0 && t("composer.left", { count: left })}
        </p>
      </div>
    </form>
  );
}

/** Sending, and what stands against it. */
function useComposer(onSent: () => void) {
  const room = useRoom();
  const { draft, typists } = room;
  const [wasTooLong, setTooLong] = useState(false);
  const now = () => {
    const { length } = draft.body.value;
    setTooLong(length > limits.body);
    if (draft.body.value.trim() === "" || length > limits.body) return;
    room.say();
    onSent();
  };
  return { draft, typists, say: { now, isTooLong: wasTooLong && draft.body.value.length > limits.body } };
}
