import { Link } from "wouter-preact";
import { t } from "../texts";
import { timeOfDay } from "../ui/times";
import { useDashboard } from "./dashboardContext";

/** Whether one is on shift, and the way to the page about it. */
export function ShiftLink() {
  const view = useDashboard().shift.value;
  if (!view) return null;
  const { mine, on } = view;
  return (
    <Link href="/moderation/shift" class={mine ? "desk-shift is-on" : "desk-shift"}>
      <strong>{mine ? t("shift.onUntil", { until: timeOfDay(mine.until) }) : t("shift.off")}</strong>
      <span class="hint">
        {on.length > 0 ? t("shift.others", { count: on.length }) : t("shift.nobodyElse")}
      </span>
    </Link>
  );
}
