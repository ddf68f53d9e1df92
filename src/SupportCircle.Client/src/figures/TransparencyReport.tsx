import type { TransparencyReport as Report, ReportTimes } from "../api/wire";
import { decidedWords, groundWords } from "../moderation/decisionWords";
import { categoryWords, outcomeWords } from "../moderation/reportWords";
import { t } from "../texts";
import { CountTable, type Line } from "./CountTable";
import { durationWords } from "./figureWords";
import { TableFrame } from "./TableFrame";
import { bandWords } from "./transparencyWords";

/** Counts and times of a year, as they can be shown to anybody. */
export function TransparencyReport({ report }: { report: Report }) {
  const appeals: Line[] = [
    [t("transparency.appealsMade"), report.appealsMade],
    [t("transparency.appealsUpheld"), report.appealsUpheld],
    [t("transparency.appealsOverturned"), report.appealsOverturned],
  ];
  return (
    <div class="transparency">
      {!report.complete && <p class="notice">{t("transparency.soFar")}</p>}
      <p>{t("transparency.rule")}</p>
      <CountTable
        title={t("transparency.reports")}
        lines={report.byCategory.map(({ category, atLeast }) => [categoryWords(category), atLeast])}
        sum={report.reports}
      />
      <CountTable
        title={t("transparency.cases")}
        hint={t("transparency.casesWords")}
        lines={report.byOutcome.map(({ outcome, atLeast }) => [outcomeWords(outcome), atLeast])}
        sum={report.cases}
      />
      <CountTable
        title={t("transparency.decisions")}
        hint={t("transparency.decisionsWords")}
        lines={report.byKind.map(({ kind, atLeast }) => [decidedWords(kind), atLeast])}
        sum={report.decisions}
      />
      <CountTable
        title={t("transparency.grounds")}
        hint={t("transparency.groundsWords")}
        lines={report.byGround.map(({ ground, atLeast }) => [groundWords(ground), atLeast])}
      />
      <CountTable
        title={t("transparency.software")}
        hint={t("transparency.softwareWords")}
        lines={[[t("transparency.bySoftware"), report.bySoftware]]}
      />
      <CountTable title={t("transparency.appeals")} hint={t("transparency.appealsWords")} lines={appeals} />
      <Times report={report} />
    </div>
  );
}

function Times({ report }: { report: Report }) {
  return (
    <section class="transparency-part">
      <h2 id="times">{t("transparency.times")}</h2>
      <p class="hint">{t("transparency.timesWords")}</p>
      <TableFrame title={t("transparency.times")}>
        <table class="figure-table" aria-labelledby="times">
          <thead>
            <tr>
              <td />
              <th scope="col" class="is-number">
                {t("figures.median")}
              </th>
              <th scope="col" class="is-number">
                {t("figures.slow")}
              </th>
            </tr>
          </thead>
          <tbody>
            <TimesRow words={t("figures.toLook")} times={report.lookTimes} />
            <TimesRow words={t("figures.toDecision")} times={report.decisionTimes} />
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}

function TimesRow({ words, times }: { words: string; times: ReportTimes }) {
  const isTold = times.medianSeconds !== undefined;
  return (
    <tr>
      <th scope="row">{words}</th>
      <td class="is-number">{isTold ? durationWords(times.medianSeconds) : bandWords(0)}</td>
      <td class="is-number">{isTold ? durationWords(times.slowSeconds) : bandWords(0)}</td>
    </tr>
  );
}
