import { useParams, useSearch } from "wouter-preact";

export type Tab = "open" | "closed" | "appeals";

/** Where somebody is in the dashboard. All of it is in the address, so that the way back works. */
export interface DeskPlace {
  tab: Tab;
  /** The one circle whose cases are listed. */
  circleId: string | undefined;
  /** The case that is open; among the appeals, the decision. */
  id: string | undefined;
}

/** Null where there is nothing. */
export function placeOf(part: string | undefined, id: string | undefined, search: string): DeskPlace | null {
  if (part !== undefined && part !== "cases" && part !== "appeals") return null;
  const query = new URLSearchParams(search);
  const circleId = query.get("circle") ?? undefined;
  if (part === "appeals") return { tab: "appeals", circleId, id };
  return { tab: query.get("show") === "closed" ? "closed" : "open", circleId, id };
}

export function hrefOf({ tab, circleId, id }: DeskPlace): string {
  const query = new URLSearchParams();
  if (tab === "closed") query.set("show", "closed");
  if (circleId) query.set("circle", circleId);
  const path = tab === "appeals" ? "/moderation/appeals" : id ? "/moderation/cases" : "/moderation";
  const asked = query.size > 0 ? `?${query}` : "";
  return `${path}${id ? `/${id}` : ""}${asked}`;
}

export function usePlace(): DeskPlace | null {
  const { part, id } = useParams();
  return placeOf(part, id, useSearch());
}
