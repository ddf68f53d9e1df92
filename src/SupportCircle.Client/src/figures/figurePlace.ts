import { useSearch } from "wouter-preact";

const dayMs = 86_400_000;
const longest = 366;

/** In weeks, this one included. */
export const ranges = [4, 12, 26, 52] as const;
export type Range = (typeof ranges)[number];

/** What figures are of: some weeks up to today, or chosen days. All of it is in the address. */
export interface FigurePlace {
  weeks: Range | null;
  /** Chosen days, both in it, as `2026-11-02`; UTC, as everything in figures. */
  days: { first: string; last: string } | null;
  circleId: string | undefined;
}

export function placeOf(search: string): FigurePlace {
  const query = new URLSearchParams(search);
  const circleId = query.get("circle") ?? undefined;
  const [first, last] = [query.get("first"), query.get("last")];
  if (first && last && problemOf(first, last) === null)
    return { weeks: null, days: { first, last }, circleId };
  const weeks = ranges.find((range) => String(range) === query.get("weeks")) ?? 12;
  return { weeks, days: null, circleId };
}

export function hrefOf({ weeks, days, circleId }: FigurePlace): string {
  const query = new URLSearchParams(days ?? { weeks: String(weeks ?? 12) });
  if (circleId) query.set("circle", circleId);
  return `/moderation/figures?${query}`;
}

/** What the server is asked for: the day after the last one ends it. */
export function queryOf({ weeks, days, circleId }: FigurePlace, now = Date.now()): string {
  const { first, last } = days ?? daysOf(weeks ?? 12, now);
  const query = new URLSearchParams({ from: first, to: dayOf(Date.parse(last) + dayMs) });
  if (circleId) query.set("circle", circleId);
  return String(query);
}

/** From the Monday of the first week to today. */
export function daysOf(weeks: number, now = Date.now()): { first: string; last: string } {
  const sinceMonday = (new Date(now).getUTCDay() + 6) % 7;
  return { first: dayOf(now - (sinceMonday + 7 * (weeks - 1)) * dayMs), last: dayOf(now) };
}

/** Why days are none to ask for; null when they are. */
export function problemOf(first: string, last: string): "order" | "length" | null {
  const days = (Date.parse(last) - Date.parse(first)) / dayMs + 1;
  if (!(days >= 1)) return "order";
  return days > longest ? "length" : null;
}

export function useFigurePlace(): FigurePlace {
  return placeOf(useSearch());
}

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
