import type { DrillStepView } from "../api/wire";
import { alertStepWords } from "../moderation/alertStepWords";
import { t } from "../texts";
import { timeOfDay } from "../ui/times";
import { spanWords } from "./spanWords";

/** A step of a drill: whom it told, and when their dashboards have shown it. */
export function DrillStep({ step }: { step: DrillStepView }) {
  return (
    <li>
      <span>{alertStepWords(step.kind)}</span>
      <span class="hint">{toldWords(step)}</span>
      {step.dashboards > 0 && <span class="hint">{shownWords(step)}</span>}
    </li>
  );
}

function toldWords({ dueAt, takenAt, told = 0 }: DrillStepView): string {
  if (!takenAt) return t("drill.due", { at: timeOfDay(dueAt) });
  const at = timeOfDay(takenAt);
  return told > 0 ? t("alertStep.told", { count: told, at }) : t("alertStep.nobody", { at });
}

function shownWords({ dashboards, firstAfter = 0, lastAfter = 0 }: DrillStepView): string {
  return t("drill.shown", { count: dashboards, first: spanWords(firstAfter), last: spanWords(lastAfter) });
}
