import { useId } from "preact/hooks";
import { hidePresence } from "../api/circles";
import { t } from "../texts";
import { useAttempt } from "../ui/useAttempt";
import { useCircle, useRoom } from "./roomContext";

/** Whether the others see that one is here. */
export function SeatPresence() {
  const room = useRoom();
  const { hidesPresence } = useCircle();
  const id = useId();
  const { failure, attempt } = useAttempt();
  const choose = (hides: boolean) =>
    attempt(async () => {
      try {
        await hidePresence(room.id, hides);
      } finally {
        await room.loadCircle();
      }
    });
  return (
    <div class="field is-check">
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-hint`}
        checked={!hidesPresence}
        onChange={(event) => void choose(!event.currentTarget.checked)}
      />
      <label for={id}>{t("presence.show")}</label>
      <p class="hint" id={`${id}-hint`}>
        {t("presence.hint")}
      </p>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
