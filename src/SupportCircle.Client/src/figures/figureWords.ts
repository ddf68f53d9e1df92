import { locale } from "../texts";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** "< 1 min", minutes within the hour, hours and minutes within two days, then days and hours. */
export function durationWords(seconds: number | undefined): string {
  if (seconds === undefined) return "–";
  if (seconds < minute) return `< ${inUnits([1, "minute"])}`;
  if (seconds < hour) return inUnits([seconds / minute, "minute"]);
  if (seconds < 2 * day) return inUnits([seconds / hour, "hour"], [(seconds % hour) / minute, "minute"]);
  return inUnits([seconds / day, "day"], [(seconds % day) / hour, "hour"]);
}

/** The same at a tick of a plot, where whole days are days. */
export function tickWords(seconds: number): string {
  if (seconds === 0) return numberWords(0);
  return seconds % day === 0 ? inUnits([seconds / day, "day"]) : durationWords(seconds);
}

/** The day of the year, in UTC, as figures are. */
export function dayWords(day: string): string {
  return new Intl.DateTimeFormat(locale(), { day: "numeric", month: "short", timeZone: "UTC" }).format(
    Date.parse(day),
  );
}

/** With the year. */
export function dateWords(day: string): string {
  return new Intl.DateTimeFormat(locale(), {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(Date.parse(day));
}

export const numberWords = (count: number) => new Intl.NumberFormat(locale()).format(count);

type Amount = readonly [number, "minute" | "hour" | "day"];

function inUnits(...amounts: readonly Amount[]): string {
  return amounts
    .map(([amount, unit]) => [Math.floor(amount), unit] as const)
    .filter(([amount], place) => place === 0 || amount > 0)
    .map(([amount, unit]) =>
      new Intl.NumberFormat(locale(), { style: "unit", unit, unitDisplay: "short" }).format(amount),
    )
    .join(" ");
}
