import { Link } from "wouter-preact";
import type { CaseSummary, CaseView } from "../api/wire";
import { lookBackAt } from "../rooms/jumpTo";
import { t } from "../texts";
import { Heading } from "../ui/Heading";
import { SeatSign } from "../ui/SeatSign";
import { Age } from "./Age";
import { causeWords, isFromRoom, subjectWords } from "./caseWords";
import { useDashboard } from "./dashboardContext";
import { SeverityMark } from "./SeverityMark";
import { levelWords } from "./signalWords";

/** What it is about. */
export function CaseHead({ view: { case: one } }: { view: CaseView }) {
  const circle = useDashboard().desk.value?.circles.find(({ id }) => id === one.circleId);
  const [why, what] = cause(one);
  return (
    <header class="case-head">
      <p class="queue-line">
        {!isFromRoom(one) && <SeverityMark severity={one.severity} />}
        {one.setLevel && <span class="mark-word is-act">{levelWords(one.setLevel)}</span>}
        {one.closedAt && <span class="mark-word is-act">{t("case.closed")}</span>}
        {one.wantsOpinion && <span class="mark-word is-attention">{t("case.wantsOpinion")}</span>}
        {one.evidenceHeld && <span class="mark-word is-taken">{t("case.evidenceHeld")}</span>}
      </p>
      <div class="case-title">
        <SeatSign seatId={one.about.seatId} size={40} />
        <Heading>
          <span dir="auto">{subjectWords(one)}</span>
        </Heading>
      </div>
      <dl class="facts">
        <div>
          <dt>{why}</dt>
          <dd>{what}</dd>
        </div>
        <div>
          <dt>{t("case.circle")}</dt>
          <dd dir="auto">{one.circleName}</dd>
        </div>
        {one.reports > 0 && (
          <div>
            <dt>{t("case.by")}</dt>
            <dd>{t("case.people", { count: one.reports })}</dd>
          </div>
        )}
        {one.reports > 0 && one.signals > 0 && (
          <div>
            <dt>{t("case.bySoftware")}</dt>
            <dd>{t("case.signalCount", { count: one.signals })}</dd>
          </div>
        )}
        {one.signalLevel && (
          <div>
            <dt>{t("level.bySoftware")}</dt>
            <dd>{levelWords(one.signalLevel)}</dd>
          </div>
        )}
        {!isFromRoom(one) && (
          <div>
            <dt>{t("case.lastReport")}</dt>
            <dd>
              <Age at={one.reportedAt} />
            </dd>
          </div>
        )}
      </dl>
      {one.aboutFacilitator && <p class="hint">{t("case.aboutFacilitatorWords")}</p>}
      {circle?.holds && one.sequence !== undefined && (
        <p>
          <Link href={lookBackAt(one.circleId, one.sequence)}>{t("case.inPlace")}</Link>
        </p>
      )}
    </header>
  );
}

function cause(one: CaseSummary): [string, string] {
  if (one.reports > 0) return [t("case.category"), causeWords(one)];
  if (isFromRoom(one)) return [t("inRoom.why"), causeWords(one)];
  return [t("case.byRules"), t("case.timesFound", { count: one.signals })];
}
