import { myReports } from "../api/moderation";
import type { ReportSubjectKind } from "../api/wire";
import { type TextKey, t } from "../texts";
import { Section } from "../ui/Section";
import { dateAndTime } from "../ui/times";
import { useLoad } from "../ui/useLoad";
import { categoryWords, outcomeWords } from "./reportWords";

const subjects: Record<ReportSubjectKind, TextKey> = {
  Message: "myReports.message",
  Seat: "myReports.person",
  Thread: "myReports.thread",
  Note: "myReports.note",
};

/** What one has reported and what came of it; nothing at all where there is none. */
export function MyReportsSection() {
  const load = useLoad(myReports);
  if (!load.value || load.value.length === 0) return null;
  return (
    <Section title={t("myReports.title")}>
      <ul class="rows">
        {load.value.map(({ circleName, kind, category, reportedAt, outcome, word, closedAt }) => (
          <li key={reportedAt} class="row">
            <div class="row-words">
              <strong>{t(subjects[kind])}</strong>
              <span class="hint">
                <span dir="auto">{circleName}</span> · {categoryWords(category)} · {dateAndTime(reportedAt)}
              </span>
              <span>
                {outcome ? outcomeWords(outcome) : t("myReports.open")}{" "}
                {closedAt && <span class="hint">{dateAndTime(closedAt)}</span>}
              </span>
              {word && (
                <blockquote class="body" dir="auto">
                  {word}
                </blockquote>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
