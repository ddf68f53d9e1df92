import { locale } from "../texts";

const minuteMs = 60_000;

/** A length of time, as exactly as anybody needs it. */
export function spanWords(ms: number): string {
  const [value, unit] =
    ms < 1_000
      ? [ms, "millisecond"]
      : ms < minuteMs
        ? [Math.round(ms / 100) / 10, "second"]
        : [Math.round(ms / minuteMs), "minute"];
  return new Intl.NumberFormat(locale(), { style: "unit", unit, unitDisplay: "short" }).format(value);
}
