import type { AlertStepView, AlertView } from "../api/wire";
import { alertStepWords } from "../moderation/alertStepWords";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { dateAndTime, timeOfDay } from "../ui/times";

/** Whom the alert of a case has told and when, and what comes next. */
export function AlertTrail({ alert }: { alert: AlertView }) {
  const { steps, heldUntil, endedAt } = alert;
  const next = steps.find(({ takenAt }) => !takenAt);
  return (
    <Section title={t("alertStep.title")}>
      <ol class="history">
        {steps
          .filter(({ takenAt }) => takenAt)
          .map((step) => (
            <li key={`${step.kind} ${step.dueAt}`}>
              <span>{alertStepWords(step.kind)}</span>
              <span class="hint">{toldWords(step)}</span>
            </li>
          ))}
      </ol>
      <p class="hint">
        {endedAt && t("alertStep.ended", { at: dateAndTime(endedAt) })}
        {!endedAt && heldUntil && t("alertStep.held", { at: timeOfDay(heldUntil) })}
        {!endedAt &&
          !heldUntil &&
          next &&
          t("alertStep.next", { step: alertStepWords(next.kind), at: timeOfDay(next.dueAt) })}
      </p>
    </Section>
  );
}

function toldWords({ takenAt = "", told = 0 }: AlertStepView): string {
  const at = dateAndTime(takenAt);
  return told > 0 ? t("alertStep.told", { count: told, at }) : t("alertStep.nobody", { at });
}
