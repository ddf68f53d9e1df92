import { vi } from "vitest";
import type { CaseHappening, CaseSummary, CaseView } from "../src/api/wire";

export interface Asked {
  method: string;
  path: string;
  body: unknown;
}

/** Answers what is asked of the API, and notes it. */
export function serve(answer: (asked: Asked) => unknown): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", async (path: string, { method = "GET", body }: RequestInit) => {
    const one = { method, path: path.replace("/api", ""), body: body && JSON.parse(String(body)) };
    asked.push(one);
    const given = await answer(one);
    return given instanceof Response ? given : Response.json(given ?? null);
  });
  return asked;
}

export const refused = (code: string, status: number, more: object = {}) =>
  Response.json({ code, ...more }, { status });

export function caseOf(id: string, version = 1): CaseSummary {
  const at = "2026-01-05T10:00:00Z";
  return {
    id,
    version,
    circleId: "circle",
    circleName: "The quiet hour",
    kind: "Message",
    sequence: 4,
    about: { seatId: "leo", name: "Leo" },
    aboutFacilitator: false,
    severity: "High",
    category: "Harassment",
    reports: 1,
    signals: 0,
    openedAt: at,
    reportedAt: at,
    wantsOpinion: false,
    evidenceHeld: false,
  };
}

export function viewOf(id: string, version: number, history: CaseHappening[] = []): CaseView {
  return {
    case: caseOf(id, version),
    allowed: ["NoAction", "Hide", "Warn"],
    reports: [],
    signals: [],
    decisions: [],
    history,
    earlier: [],
    sharesPlan: false,
  };
}
