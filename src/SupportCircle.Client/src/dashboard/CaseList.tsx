import { isUnwished } from "../models/wishes";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { CaseRow } from "./CaseRow";
import { useDashboard } from "./dashboardContext";
import { type DeskPlace, hrefOf } from "./place";
import { UnwishedCases } from "./UnwishedCases";

/** In the order in which the server gives them: the most urgent first, and of those the oldest. */
export function CaseList({ place }: { place: DeskPlace }) {
  const { queue: shown, desk, shift } = useDashboard();
  const queue = shown.value;
  const cases = queue.cases.value;
  if (!cases) {
    return <Loading of={{ value: null, refusal: queue.refusal.value, reload: () => queue.load() }} />;
  }
  const isClosed = place.tab === "closed";
  const wishes = isClosed ? [] : (shift.value?.wishes ?? []);
  const wished = cases.filter((one) => !isUnwished(one, wishes));
  const unwished = cases.filter((one) => isUnwished(one, wishes));
  const circles = desk.value?.circles.filter(({ id }) => !place.circleId || id === place.circleId) ?? [];
  const unclaimed = circles.reduce((sum, circle) => sum + circle.unclaimed, 0);
  return (
    <>
      <p class="visually-hidden" role="status">
        {!isClosed && t("desk.waiting", { count: cases.length })}
      </p>
      {!isClosed && unclaimed > 0 && <p class="hint">{t("desk.unclaimed", { count: unclaimed })}</p>}
      {cases.length === 0 && (
        <div class="empty">
          <strong>{t(isClosed ? "desk.noneClosedTitle" : "desk.noneTitle")}</strong>
          <p>{t(isClosed ? "desk.noneClosedWords" : "desk.noneWords")}</p>
        </div>
      )}
      <ol class="queue-rows">
        {wished.map((one) => (
          <li key={one.id}>
            <CaseRow one={one} href={hrefOf({ ...place, id: one.id })} isOpen={one.id === place.id} />
          </li>
        ))}
      </ol>
      {unwished.length > 0 && <UnwishedCases cases={unwished} place={place} />}
      {queue.hasMore.value && (
        <p class="actions">
          <button type="button" class="button" onClick={() => void queue.further()}>
            {t("desk.more")}
          </button>
        </p>
      )}
    </>
  );
}
