import { useEffect, useRef, useState } from "preact/hooks";
import { breathAt, type Moment, type Rhythm, stepsOf } from "../models/breath";
import { t } from "../texts";
import { momentWords } from "./momentWords";
import { StillChoice, useStill } from "./StillChoice";
import "../styles/settling.css";

const closingMs = 6_000;

interface PacerProps {
  rhythm: Rhythm;
  /** Both by the clock that `now` reads, in milliseconds. */
  startsAt: number;
  endsAt: number;
  /** `null` while the clock is not known yet. */
  now: () => number | null;
  /** Its closing words have stood for a while. */
  onOver: () => void;
}

/** Drawn from what the clock says at each frame, not from timers: one that was held up is in step at once. */
export function Pacer({ rhythm, startsAt, endsAt, now, onOver }: PacerProps) {
  const shape = useRef<HTMLDivElement>(null);
  const [moment, show] = useState<Moment>("before");
  const { isStill, chooseStill } = useStill();
  const { in: breathIn, holdIn, out, holdOut } = rhythm;

  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = requestAnimationFrame(draw);
      const at = now();
      if (at === null) return;
      const drawn = breathAt({ in: breathIn, holdIn, out, holdOut }, at - startsAt, endsAt - startsAt);
      shape.current?.style.setProperty("--breath", drawn.fullness.toFixed(3));
      show(drawn.moment);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [breathIn, holdIn, out, holdOut, startsAt, endsAt, now]);

  useEffect(() => {
    if (moment !== "after") return;
    const closing = setTimeout(onOver, closingMs);
    return () => clearTimeout(closing);
  }, [moment]);

  return (
    <div class="pacer" data-moment={moment}>
      {isStill ? (
        <ol class="pacer-steps">
          {stepsOf(rhythm).map((step) => (
            <li key={step} aria-current={step === moment ? "step" : undefined}>
              <span>{momentWords(step)}</span> <span>{t("settling.seconds", { count: rhythm[step] })}</span>
            </li>
          ))}
        </ol>
      ) : (
        <div class="pacer-space" aria-hidden="true">
          <div ref={shape} class="pacer-shape" />
        </div>
      )}
      <p class="pacer-words" role="status">
        {momentWords(moment)}
      </p>
      <StillChoice isStill={isStill} onChoose={chooseStill} />
    </div>
  );
}
