import { useEffect, useRef, useState } from "preact/hooks";
import type uPlot from "uplot";
import type { CheckInView } from "../api/wire";
import { t } from "../texts";
import { moodWords } from "../texts/moods";
import { moment } from "../ui/times";
import { moodOptions } from "./moodOptions";

const height = 220;

/** The moods by when they were said; drawn anew when light turns to dark, and as wide as there is room. The table says the same. */
export function MoodPlot({ checkIns }: { checkIns: readonly CheckInView[] }) {
  const place = useRef<HTMLDivElement>(null);
  const [pointed, point] = useState<number | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    import("../figures/drawing").then(
      (drawing) => {
        if (!isGone && place.current) stop = draw(drawing.uPlot, oldestFirst(checkIns), place.current, point);
      },
      () => setFailed(true),
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [checkIns]);
  if (hasFailed) return <p class="hint">{t("figures.notDrawn")}</p>;
  const shown = pointed === null ? undefined : oldestFirst(checkIns)[pointed];
  return (
    <>
      <div ref={place} class="plot" aria-hidden="true" />
      <p class="plot-read hint" aria-hidden="true">
        {shown && `${moment(shown.at)} · ${moodWords(shown.mood)}`}
      </p>
    </>
  );
}

const oldestFirst = (checkIns: readonly CheckInView[]) => [...checkIns].reverse();

/** @returns What ends it. */
function draw(
  uPlotOf: typeof uPlot,
  checkIns: readonly CheckInView[],
  element: HTMLElement,
  point: (index: number | null) => void,
): () => void {
  const data: uPlot.AlignedData = [
    checkIns.map(({ at }) => Date.parse(at) / 1000),
    checkIns.map(({ mood }) => mood),
  ];
  let plot: uPlot | null = null;
  const anew = () => {
    plot?.destroy();
    plot = new uPlotOf(moodOptions(element, height, point), data, element);
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
