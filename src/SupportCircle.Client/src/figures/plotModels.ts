import type { CaseFigures, CircleWitness, TimesTaken, WeekFigures } from "../api/wire";
import { t } from "../texts";
import type { PlotModel } from "./PlotModel";

export function casesPlot({ weeks }: CaseFigures): PlotModel {
  return {
    title: t("figures.casesByWeek"),
    weeks: weeks.map(({ monday }) => monday),
    unit: "count",
    series: [
      { words: t("figures.opened"), look: "barHollow", values: weeks.map(({ opened }) => opened) },
      { words: t("figures.decided"), look: "bar", values: weeks.map(({ decisions }) => decisions.count) },
    ],
  };
}

export const lookPlot = (figures: CaseFigures) =>
  timesPlot(figures, t("figures.lookByWeek"), ({ looks }) => looks);

export const decisionPlot = (figures: CaseFigures) =>
  timesPlot(figures, t("figures.decisionByWeek"), ({ decisions }) => decisions);

function timesPlot({ weeks }: CaseFigures, title: string, of: (week: WeekFigures) => TimesTaken): PlotModel {
  return {
    title,
    weeks: weeks.map(({ monday }) => monday),
    unit: "seconds",
    series: [
      {
        words: t("figures.median"),
        look: "line",
        values: weeks.map((week) => of(week).medianSeconds ?? null),
      },
      { words: t("figures.slow"), look: "dashed", values: weeks.map((week) => of(week).slowSeconds ?? null) },
    ],
  };
}

/** Of one circle, with its name; how many nobody has answered stands in the table beside the times. */
export function witnessPlot({ circle, weeks }: CircleWitness): PlotModel {
  return {
    title: circle.name,
    weeks: weeks.map(({ monday }) => monday),
    unit: "seconds",
    series: [
      {
        words: t("figures.median"),
        look: "line",
        values: weeks.map(({ times }) => times.medianSeconds ?? null),
      },
      {
        words: t("figures.slow90"),
        look: "dashed",
        values: weeks.map(({ times }) => times.slowSeconds ?? null),
      },
    ],
    counts: [
      { words: t("figures.witnessSaid"), values: weeks.map(({ times }) => times.said) },
      { words: t("figures.witnessWithout"), values: weeks.map(({ times }) => times.unanswered) },
    ],
  };
}
