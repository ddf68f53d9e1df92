import type uPlot from "uplot";
import { dayWords, durationWords, numberWords, tickWords } from "./figureWords";
import type { PlotModel, PlotSeries } from "./PlotModel";
import { countTicks, timeTicks, weekTicks } from "./plotTicks";

const week = 7 * 86_400;
/** From here on dots would touch. */
const manyWeeks = 30;

export function valueWords({ unit }: PlotModel, value: number | null): string {
  if (value === null) return "–";
  return unit === "seconds" ? durationWords(value) : numberWords(value);
}

/**
 * @param uPlotOf The library, which comes when there is something to draw.
 * @param point Is told the week that somebody points at; null when none.
 */
export function optionsOf(
  uPlotOf: typeof uPlot,
  model: PlotModel,
  element: Element,
  width: number,
  height: number,
  point: (week: number | null) => void,
): uPlot.Options {
  const colour = colours(element);
  const { unit } = model;
  const most = Math.max(0, ...model.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const ticks = unit === "seconds" ? timeTicks(most, 4) : countTicks(most, 4);
  const dot = model.weeks.length > manyWeeks ? 3 : 7;
  const axis: uPlot.Axis = {
    stroke: colour("--ink-soft"),
    font: `13px ${getComputedStyle(element).fontFamily}`,
    grid: { stroke: colour("--line"), width: 1 },
    ticks: { show: false },
  };
  return {
    width,
    height,
    padding: [8, 8, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
    scales: {
      x: { time: false, range: (_, min, max) => [min - week * 0.6, max + week * 0.6] },
      y: { range: [0, ticks.at(-1) ?? 1] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        size: 28,
        gap: 6,
        splits: ({ data, width: all }) => weekTicks(data[0] as number[], all - 70, 64),
        values: (_, at) => at.map((seconds) => dayWords(new Date(seconds * 1000).toISOString())),
      },
      {
        ...axis,
        size: unit === "seconds" ? 64 : 40,
        splits: () => ticks,
        values: (_, at) => at.map((value) => (unit === "seconds" ? tickWords(value) : numberWords(value))),
      },
    ],
    series: [{}, ...model.series.map((series, place) => seriesOf(uPlotOf, series, place, colour, dot))],
    hooks: { setCursor: [({ cursor }) => point(cursor.idx ?? null)] },
  };
}

function seriesOf(
  uPlotOf: typeof uPlot,
  { look }: PlotSeries,
  place: number,
  colour: (name: string) => string,
  dot: number,
): uPlot.Series {
  const act = colour("--act");
  const other = colour("--attention-line");
  if (look === "bar" || look === "barHollow") {
    return {
      stroke: look === "bar" ? act : other,
      fill: look === "bar" ? act : colour("--attention-soft"),
      width: 1.5,
      points: { show: false },
      paths: uPlotOf.paths.bars?.({ size: [0.36, 28], align: place === 0 ? -1 : 1, gap: 1, radius: 0.15 }),
    };
  }
  return {
    stroke: look === "line" ? act : other,
    width: 2,
    dash: look === "dashed" ? [6, 4] : [],
    points: { show: true, size: dot, width: 2, fill: look === "line" ? act : colour("--sheet") },
  };
}

function colours(element: Element): (name: string) => string {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(name).trim();
}
