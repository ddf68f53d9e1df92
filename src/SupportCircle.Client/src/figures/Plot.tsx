import { useEffect, useRef, useState } from "preact/hooks";
import type uPlot from "uplot";
import { t } from "../texts";
import { dayWords } from "./figureWords";
import type { PlotModel } from "./PlotModel";
import { optionsOf, valueWords } from "./plotOptions";

const height = 220;

/** A drawing of what the table beneath it says; drawn anew when light turns to dark, and as wide as there is room. */
export function Plot({ model }: { model: PlotModel }) {
  const place = useRef<HTMLDivElement>(null);
  const [week, point] = useState<number | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    import("./drawing").then(
      (drawing) => {
        if (!isGone && place.current) stop = draw(drawing.uPlot, model, place.current, point);
      },
      () => setFailed(true),
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [model]);
  if (hasFailed) return <p class="hint">{t("figures.notDrawn")}</p>;
  return (
    <>
      <div ref={place} class="plot" aria-hidden="true" />
      <p class="plot-read hint" aria-hidden="true">
        {week !== null && readOut(model, week)}
      </p>
    </>
  );
}

/** @returns What ends it. */
function draw(
  uPlotOf: typeof uPlot,
  model: PlotModel,
  element: HTMLElement,
  point: (week: number | null) => void,
): () => void {
  const weeks = model.weeks.map((monday) => Date.parse(monday) / 1000);
  const data = [weeks, ...model.series.map(({ values }) => values)] as uPlot.AlignedData;
  let plot: uPlot | null = null;
  const anew = () => {
    plot?.destroy();
    plot = new uPlotOf(optionsOf(uPlotOf, model, element, element.clientWidth, height, point), data, element);
  };
  anew();
  const room = new ResizeObserver(() => plot?.setSize({ width: element.clientWidth, height }));
  room.observe(element);
  const theme = new MutationObserver(anew);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    room.disconnect();
    theme.disconnect();
    plot?.destroy();
  };
}

function readOut(model: PlotModel, week: number): string {
  const values = model.series.map(
    ({ words, values }) => `${words}: ${valueWords(model, values[week] ?? null)}`,
  );
  return [dayWords(model.weeks[week] ?? ""), ...values].join(" · ");
}
