const firstMs = 200;
const growth = [1, 2.5, 5, 10, 20, 40];
const longestMs = 15_000;

/** How long to wait before a new try, in ms: 0.2 s, 0.5, 1, 2, 4 … 15, less up to half, so that a circle does not return all at once. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const factor = growth[attempt] ?? Number.POSITIVE_INFINITY;
  return Math.min(firstMs * factor, longestMs) * (1 - random() / 2);
}
