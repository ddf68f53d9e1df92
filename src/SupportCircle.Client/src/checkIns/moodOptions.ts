import type uPlot from "uplot";
import { dayWords } from "../figures/figureWords";
import { moods, moodWords } from "../texts/moods";

const hour = 3600;

/** @param point Is told which one somebody points at; null when none. */
export function moodOptions(
  element: HTMLElement,
  height: number,
  point: (index: number | null) => void,
): uPlot.Options {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const axis: uPlot.Axis = {
    stroke: colour("--ink-soft"),
    font: `13px ${style.fontFamily}`,
    grid: { stroke: colour("--line"), width: 1 },
    ticks: { show: false },
  };
  return {
    width: element.clientWidth,
    height,
    padding: [8, 8, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
    scales: {
      // Also one afternoon is some hours wide.
      x: {
        time: false,
        range: (_, min, max) => [min - (max - min) * 0.03 - hour, max + (max - min) * 0.03 + hour],
      },
      y: { range: [0.6, 5.4] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        size: 28,
        gap: 6,
        space: 80,
        values: (_, at) => onceEach(at.map((seconds) => dayWords(new Date(seconds * 1000).toISOString()))),
      },
      { ...axis, size: 96, splits: () => [...moods], values: (_, at) => at.map(moodWords) },
    ],
    series: [
      {},
      {
        stroke: colour("--act"),
        width: 2,
        points: { show: true, size: 7, width: 2, fill: colour("--act") },
      },
    ],
    hooks: { setCursor: [({ cursor }) => point(cursor.idx ?? null)] },
  };
}

/** A day that stands there is not said again. */
const onceEach = (days: string[]) => days.map((day, place) => (day === days[place - 1] ? "" : day));
