import { Link } from "wouter-preact";
import { readDecision } from "../api/cases";
import type { DecisionView } from "../api/wire";
import { decidedWords, groundWords } from "../moderation/decisionWords";
import { t } from "../texts";
import { personName } from "../ui/personName";
import { date, dateAndTime } from "../ui/times";
import { Age } from "./Age";
import { AppealWords } from "./AppealWords";
import { type DeskPlace, hrefOf } from "./place";
import { ReportReader } from "./ReportReader";

interface DecisionCardProps {
  caseId: string;
  decision: DecisionView;
  /** Absent where the appeal stands beside it already. */
  place?: DeskPlace;
}

/** A decision, as those read it who work on cases. */
export function DecisionCard({ caseId, decision, place }: DecisionCardProps) {
  const { id, kind, ground, reasons, by, decidedAt, until, bySoftware, appeal, overturnedAt, copyKeptUntil } =
    decision;
  return (
    <>
      <h3>{decidedWords(kind)}</h3>
      <p class="hint">
        <span dir="auto">{personName(by)}</span> · <Age at={decidedAt} />
        {until && ` · ${t("case.until", { until: dateAndTime(until) })}`}
      </p>
      {overturnedAt && <p class="notice">{t("decisions.withdrawn", { date: date(overturnedAt) })}</p>}
      {ground && (
        <p>
          {t("decisions.rule")}: {groundWords(ground)}
        </p>
      )}
      {reasons && (
        <blockquote class="body" dir="auto">
          {reasons}
        </blockquote>
      )}
      {bySoftware && <p class="hint">{t("decisions.bySoftware")}</p>}
      {copyKeptUntil && (
        <>
          <ReportReader
            read={() => readDecision(caseId, id)}
            summary={t("inRoom.read")}
            show={t("inRoom.show")}
          />
          <p class="hint">{t("inRoom.copyHint", { date: date(copyKeptUntil) })}</p>
        </>
      )}
      {place && appeal && (
        <>
          <AppealWords appeal={appeal} />
          {!appeal.outcome && appeal.mine && (
            <p>
              <Link href={hrefOf({ ...place, tab: "appeals", id })} class="button">
                {t("appeals.decide")}
              </Link>
            </p>
          )}
        </>
      )}
    </>
  );
}
