/** The day that it is here, `2026-11-29`, whatever day it is in Greenwich. */
export function localDay(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
