/** One line or row of bars. */
export interface PlotSeries {
  words: string;
  /** Null where a week has none. */
  values: readonly (number | null)[];
  /** Told apart by more than the colour. */
  look: "bar" | "barHollow" | "line" | "dashed";
}

export interface PlotModel {
  title: string;
  /** Mondays, as `2026-11-02`. */
  weeks: readonly string[];
  series: readonly PlotSeries[];
  unit: "count" | "seconds";
  /** What the table has besides, and the drawing has not. */
  counts?: readonly { words: string; values: readonly number[] }[];
}
