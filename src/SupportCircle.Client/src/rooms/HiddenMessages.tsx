import { useState } from "preact/hooks";
import { hiddenMessages, restoreMessage } from "../api/care";
import type { HiddenMessage } from "../api/wire";
import { t } from "../texts";
import { dateAndTime } from "../ui/times";
import { useAttempt } from "../ui/useAttempt";
import { useRoom } from "./roomContext";

/** What is out of sight, asked for when it is opened: one does not read it again by accident. */
export function HiddenMessages() {
  const room = useRoom();
  const [hidden, setHidden] = useState<readonly HiddenMessage[] | null>(null);
  const { failure, attempt } = useAttempt();

  const show = async () => setHidden(await hiddenMessages(room.id));
  return (
    <details class="hidden-messages" onToggle={(event) => event.currentTarget.open && void attempt(show)}>
      <summary>{t("care.hidden")}</summary>
      {hidden?.length === 0 && <p class="hint">{t("care.nothingHidden")}</p>}
      <ul class="rows">
        {hidden?.map(({ message: { sequence, author, body = "" }, hiddenAt }) => (
          <li key={sequence} class="row">
            <div class="row-words">
              <span class="author" dir="auto">
                {author?.name}
              </span>
              <span class="body" dir="auto">
                {body}
              </span>
              <span class="hint">{t("care.hiddenAt", { at: dateAndTime(hiddenAt) })}</span>
            </div>
            <button
              type="button"
              class="button"
              onClick={() =>
                void attempt(async () => {
                  await restoreMessage(room.id, sequence);
                  await show();
                })
              }
            >
              {t("care.restore")}
            </button>
          </li>
        ))}
      </ul>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </details>
  );
}
