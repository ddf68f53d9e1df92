import type { CaseSummary, ColleagueOnShift, ReportCategory, ShiftView } from "../api/wire";

/** Whether somebody would rather not get a case. One that the rules alone point to has no topic. */
export function isUnwished(one: CaseSummary, wishes: readonly ReportCategory[]): boolean {
  return one.reports > 0 && wishes.includes(one.category);
}

/** Who else is on and could take a case of that circle. */
export function othersFor(circleId: string, view: ShiftView | null): readonly ColleagueOnShift[] {
  const on = view?.on ?? [];
  return on.filter(
    ({ administrator, circles }) => administrator || circles.some(({ id }) => id === circleId),
  );
}
