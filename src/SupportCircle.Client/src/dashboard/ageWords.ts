import { locale } from "../texts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** "Now", minutes within the hour, hours within two days, then days. */
export function ageWords(at: string, now: number): string {
  const ms = Math.max(0, now - Date.parse(at));
  if (ms < minuteMs) return new Intl.RelativeTimeFormat(locale(), { numeric: "auto" }).format(0, "second");
  if (ms < hourMs) return inUnits(ms / minuteMs, "minute");
  if (ms < 2 * dayMs) return inUnits(ms / hourMs, "hour");
  return inUnits(ms / dayMs, "day");
}

function inUnits(amount: number, unit: "minute" | "hour" | "day"): string {
  return new Intl.NumberFormat(locale(), { style: "unit", unit, unitDisplay: "short" }).format(
    Math.floor(amount),
  );
}
