import { request } from "./request";
import type { CaseFigures, TransparencyReport } from "./wire";

/** @param query `from`, `to` (the day after the last), `circle`. */
export const caseFigures = (query: string) => request<CaseFigures>("GET", `/moderation/figures?${query}`);

/** For administrators: what can be shown of a year. */
export const transparency = (year: number) =>
  request<TransparencyReport>("GET", `/moderation/transparency?year=${year}`);

/** Where the same is as a table. */
export const csvOf = (what: "figures" | "transparency", query: string) =>
  `/api/moderation/${what}.csv?${query}`;
