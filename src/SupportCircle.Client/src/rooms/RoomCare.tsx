import { useId } from "preact/hooks";
import { pause, resume, slowDown } from "../api/care";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { useAttempt } from "../ui/useAttempt";
import { HiddenMessages } from "./HiddenMessages";
import { useCircle, useRoom } from "./roomContext";

const slowModes = [0, 10, 30, 60, 300] as const;

/** What a facilitator can do for the calm of the room. */
export function RoomCare() {
  const room = useRoom();
  const circle = useCircle();
  const id = useId();
  const { failure, attempt } = useAttempt();
  const isPaused = circle.pausedAt !== undefined;

  const change = (ask: () => Promise<unknown>) =>
    attempt(async () => {
      await ask();
      await room.loadCircle();
    });
  const seconds = slowModes.some((known) => known === circle.slowModeSeconds)
    ? slowModes
    : [...slowModes, circle.slowModeSeconds];
  return (
    <Section title={t("care.title")}>
      <p>
        <button
          type="button"
          class="button"
          onClick={() => void change(() => (isPaused ? resume(circle.id) : pause(circle.id)))}
        >
          {t(isPaused ? "care.resume" : "care.pause")}
        </button>
      </p>
      <p class="hint">{t(isPaused ? "care.isPaused" : "care.pauseHint")}</p>
      <div class="field">
        <label for={id}>{t("care.slowMode")}</label>
        <select
          id={id}
          value={String(circle.slowModeSeconds)}
          onChange={(event) => {
            const wanted = Number(event.currentTarget.value);
            void change(() => slowDown(circle.id, wanted));
          }}
        >
          {seconds.map((one) => (
            <option key={one} value={String(one)}>
              {one === 0 ? t("care.slowModeOff") : t("care.seconds", { count: one })}
            </option>
          ))}
        </select>
      </div>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      <HiddenMessages />
    </Section>
  );
}
