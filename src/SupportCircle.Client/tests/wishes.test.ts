import { describe, expect, it } from "vitest";
import type { ColleagueOnShift, ShiftView } from "../src/api/wire";
import { isUnwished, othersFor } from "../src/models/wishes";
import { caseOf } from "./fakeServer";

const until = "2026-01-05T12:00:00Z";
const on = (name: string, more: Partial<ColleagueOnShift>): ColleagueOnShift => ({
  who: { memberId: name, name },
  until,
  administrator: false,
  circles: [],
  ...more,
});
const view: ShiftView = {
  on: [
    on("Bea", { circles: [{ id: "circle", name: "The quiet hour" }] }),
    on("Mia", { circles: [{ id: "other", name: "The long table" }] }),
    on("Ada", { administrator: true }),
  ],
  notes: [],
  exposure: { day: 0, week: 0, manyADay: 6 },
  wishes: [],
};

describe("What somebody would rather not get", () => {
  it("is a case that people have reported for such a topic", () => {
    const one = caseOf("one");
    expect(isUnwished(one, ["Harassment"])).toBe(true);
    expect(isUnwished(one, ["Unkind"])).toBe(false);
    expect(isUnwished({ ...one, reports: 0, signals: 1 }, ["Harassment"])).toBe(false);
  });

  it("can be taken by those on shift for its circle", () => {
    expect(othersFor("circle", view).map(({ who }) => who.name)).toEqual(["Bea", "Ada"]);
    expect(othersFor("another", view).map(({ who }) => who.name)).toEqual(["Ada"]);
    expect(othersFor("circle", null)).toEqual([]);
  });
});
