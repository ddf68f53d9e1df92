import { useEffect, useState } from "preact/hooks";
import type { CaseSummary } from "../api/wire";
import { othersFor } from "../models/wishes";
import { t } from "../texts";
import { listOf } from "../ui/listOf";
import { personName } from "../ui/personName";
import { CaseRow } from "./CaseRow";
import { useDashboard } from "./dashboardContext";
import { type DeskPlace, hrefOf } from "./place";

interface UnwishedCasesProps {
  cases: readonly CaseSummary[];
  place: DeskPlace;
}

/** What somebody would rather not get: at the end, closed, and open to them all the same. */
export function UnwishedCases({ cases, place }: UnwishedCasesProps) {
  const view = useDashboard().shift.value;
  const hasOpen = cases.some(({ id }) => id === place.id);
  const [isShown, show] = useState(hasOpen);
  useEffect(() => {
    if (hasOpen) show(true);
  }, [hasOpen]);
  return (
    <details class="unwished-cases" open={isShown} onToggle={({ currentTarget: { open } }) => show(open)}>
      <summary>{t("wishes.cases", { count: cases.length })}</summary>
      <p class="hint">{t("wishes.noWall")}</p>
      <ol class="queue-rows">
        {cases.map((one) => {
          const others = othersFor(one.circleId, view);
          return (
            <li key={one.id}>
              <CaseRow one={one} href={hrefOf({ ...place, id: one.id })} isOpen={one.id === place.id} />
              <p class="hint" dir="auto">
                {others.length > 0
                  ? t("wishes.others", { names: listOf(others.map(({ who }) => personName(who))) })
                  : t("wishes.nobodyElse")}
              </p>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
