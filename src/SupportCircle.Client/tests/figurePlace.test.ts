import { describe, expect, it } from "vitest";
import { daysOf, hrefOf, placeOf, problemOf, queryOf } from "../src/figures/figurePlace";

// A Wednesday.
const now = Date.UTC(2026, 10, 25, 23, 30);

describe("What figures are of", () => {
  it("is twelve weeks of every circle unless the address says otherwise", () => {
    expect(placeOf("")).toEqual({ weeks: 12, days: null, circleId: undefined });
    expect(placeOf("weeks=26&circle=c1")).toEqual({ weeks: 26, days: null, circleId: "c1" });
    expect(placeOf("weeks=27")).toEqual({ weeks: 12, days: null, circleId: undefined });
  });

  it("is chosen days where they can be asked for", () => {
    const days = { first: "2026-11-02", last: "2026-11-02" };
    expect(placeOf("first=2026-11-02&last=2026-11-02&weeks=4")).toEqual({
      weeks: null,
      days,
      circleId: undefined,
    });
    expect(placeOf("first=2026-11-02&last=2026-11-01").days).toBeNull();
    expect(placeOf("first=2025-01-01&last=2026-11-01").days).toBeNull();
    expect(placeOf("first=never&last=2026-11-01").days).toBeNull();
  });

  it("stands in the address, and comes back from it", () => {
    for (const search of ["weeks=52", "weeks=4&circle=c1", "first=2026-11-02&last=2026-11-08&circle=c1"]) {
      expect(hrefOf(placeOf(search))).toBe(`/moderation/figures?${search}`);
    }
  });

  it("is asked for from a Monday to the day after the last, in UTC", () => {
    expect(daysOf(4, now)).toEqual({ first: "2026-11-02", last: "2026-11-25" });
    expect(daysOf(1, Date.UTC(2026, 10, 23))).toEqual({ first: "2026-11-23", last: "2026-11-23" });
    expect(daysOf(1, Date.UTC(2026, 10, 29))).toEqual({ first: "2026-11-23", last: "2026-11-29" });
    expect(queryOf(placeOf("weeks=4&circle=c1"), now)).toBe("from=2026-11-02&to=2026-11-26&circle=c1");
    expect(queryOf(placeOf("first=2026-12-30&last=2026-12-31"), now)).toBe("from=2026-12-30&to=2027-01-01");
  });

  it("is at least a day and at most 366", () => {
    expect(problemOf("2024-01-01", "2024-12-31")).toBeNull();
    expect(problemOf("2024-01-01", "2025-01-01")).toBe("length");
    expect(problemOf("2024-01-02", "2024-01-01")).toBe("order");
    expect(problemOf("2024-01-02", "")).toBe("order");
  });
});
