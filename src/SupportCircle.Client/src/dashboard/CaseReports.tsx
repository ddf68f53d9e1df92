import { readReport } from "../api/cases";
import type { CaseView } from "../api/wire";
import { categoryWords, outcomeWords } from "../moderation/reportWords";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { date } from "../ui/times";
import { Age } from "./Age";
import { ReportReader } from "./ReportReader";
import { Unwished } from "./Unwished";

/** The reports of a case. Each is read by opening it, and whoever does is on record. */
export function CaseReports({ view }: { view: CaseView }) {
  const { id } = view.case;
  if (view.reports.length === 0) return null;
  return (
    <Section title={t("case.reported")}>
      <p class="hint">{t("case.reportedHint")}</p>
      <ul class="rows">
        {view.reports.map((report) => (
          <li key={report.id} class="row">
            <div class="row-words">
              <strong>{categoryWords(report.category)}</strong>
              <span class="hint">
                <Age at={report.reportedAt} />
                {report.times > 1 && ` · ${t("case.times", { count: report.times })}`}
                {report.outcome && ` · ${outcomeWords(report.outcome)}`}
              </span>
              <Unwished one={view.case} category={report.category}>
                <ReportReader read={() => readReport(id, report.id)} />
              </Unwished>
              {report.keptUntil && !view.case.evidenceHeld && (
                <span class="hint">{t("evidence.keptUntil", { date: date(report.keptUntil) })}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
