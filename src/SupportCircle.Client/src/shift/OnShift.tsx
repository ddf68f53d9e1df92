import type { ColleagueOnShift } from "../api/wire";
import { t } from "../texts";
import { listOf } from "../ui/listOf";
import { personName } from "../ui/personName";
import { Section } from "../ui/Section";
import { timeOfDay } from "../ui/times";

/** Who else is on, and for which of the circles that one looks after too. */
export function OnShift({ on }: { on: readonly ColleagueOnShift[] }) {
  return (
    <Section title={t("shift.who")}>
      {on.length === 0 && <p>{t("shift.nobodyElse")}</p>}
      <ul class="rows">
        {on.map((one) => (
          <li key={one.who.memberId} class="row">
            <div class="row-words">
              <strong dir="auto">{personName(one.who)}</strong>
              <span class="hint">{t("shift.until", { until: timeOfDay(one.until) })}</span>
              <span dir="auto">
                {one.administrator ? t("shift.everyCircle") : listOf(one.circles.map(({ name }) => name))}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
