import type { ConsentEnding, PlanConsentRecord } from "../api/wire";
import { type TextKey, t } from "../texts";
import { moment } from "../ui/times";

const endings: Record<ConsentEnding, TextKey> = {
  TakenBack: "sharing.takenBack",
  SeatEnded: "sharing.seatEnded",
  PlanDeleted: "sharing.planDeleted",
};

/** What one has agreed to and when, also what has ended. */
export function ConsentRecords({ records }: { records: readonly PlanConsentRecord[] }) {
  if (records.length === 0) return null;
  return (
    <details class="plan-examples">
      <summary>{t("sharing.records")}</summary>
      <ul class="points">
        {records.map(({ circle, givenAt, endedAt, ending }) => (
          <li key={`${circle} ${givenAt}`} dir="auto">
            {t("sharing.given", { circle, at: moment(givenAt) })}
            {endedAt && ending && ` ${t(endings[ending], { at: moment(endedAt) })}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
