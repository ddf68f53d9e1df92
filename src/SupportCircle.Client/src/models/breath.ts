/** Seconds of each step; 0 where there is none. */
export interface Rhythm {
  in: number;
  holdIn: number;
  out: number;
  holdOut: number;
}

export type BreathStep = keyof Rhythm;

/** Where a settling is: not begun, in a step, or over. */
export type Moment = BreathStep | "before" | "after";

const order: readonly BreathStep[] = ["in", "holdIn", "out", "holdOut"];

/** Those that there are, in their order. */
export const stepsOf = (rhythm: Rhythm): BreathStep[] => order.filter((step) => rhythm[step] > 0);

export const roundMs = (rhythm: Rhythm): number => order.reduce((sum, step) => sum + rhythm[step], 0) * 1_000;

/**
 * What everybody does at a moment, from the time alone: whoever asks late, or seldom, is in step all the same.
 * @param elapsedMs since the first breath began; less than 0 before.
 * @param lengthMs of all rounds.
 * @returns the moment, and how full the lungs are, from 0 to 1.
 */
export function breathAt(
  rhythm: Rhythm,
  elapsedMs: number,
  lengthMs: number,
): { moment: Moment; fullness: number } {
  if (elapsedMs < 0) return { moment: "before", fullness: 0 };
  if (elapsedMs >= lengthMs) return { moment: "after", fullness: 0 };
  let rest = elapsedMs % roundMs(rhythm);
  for (const step of stepsOf(rhythm)) {
    const lasts = rhythm[step] * 1_000;
    if (rest < lasts) return { moment: step, fullness: fullnessIn(step, rest / lasts) };
    rest -= lasts;
  }
  return { moment: "after", fullness: 0 };
}

function fullnessIn(step: BreathStep, done: number): number {
  // Slow at both ends, as a breath is.
  const eased = done * done * (3 - 2 * done);
  return { in: eased, holdIn: 1, out: 1 - eased, holdOut: 0 }[step];
}
