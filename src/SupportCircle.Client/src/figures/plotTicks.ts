const hour = 3600;
const day = 24 * hour;
const steps = [60, 300, 900, 1800, hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day];

/** At most so many ticks from 0 to the most, in steps that a clock knows. */
export function timeTicks(most: number, count: number): number[] {
  const step = steps.find((one) => most / one <= count) ?? Math.ceil(most / count / (7 * day)) * 7 * day;
  return ticks(most, step);
}

/** The same for whole things. */
export function countTicks(most: number, count: number): number[] {
  let step = 1;
  for (let scale = 1; most / step > count; scale *= 10) {
    step = [1, 2, 5, 10].map((one) => one * scale).find((one) => most / one <= count) ?? 10 * scale;
  }
  return ticks(most, step);
}

/** Which weeks have their day written beneath, so that the words do not touch. */
export function weekTicks(weeks: readonly number[], width: number, wordWidth: number): number[] {
  const every = Math.max(1, Math.ceil((weeks.length * wordWidth) / Math.max(1, width)));
  return weeks.filter((_, place) => place % every === 0);
}

function ticks(most: number, step: number): number[] {
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, place) => place * step);
}
