import { beforeEach, describe, expect, it } from "vitest";
import { DeviceStore } from "../src/models/DeviceStore";
import { PauseNudge } from "../src/models/PauseNudge";

const many = { day: 6, week: 9, manyADay: 6, lastAt: "2026-01-05T10:00:00Z" };

describe("The word about a pause", () => {
  beforeEach(() => localStorage.clear());

  it("comes with as many hard cases a day as are many, and not before", () => {
    const nudge = new PauseNudge();
    expect(nudge.isDue({ ...many, day: 5 })).toBe(false);
    expect(nudge.isDue(many)).toBe(true);
    expect(nudge.isDue({ ...many, day: 12 })).toBe(true);
  });

  it("can be put away, also across a reload, and comes back with the next hard case", () => {
    new PauseNudge().putAway(many);
    const nudge = new PauseNudge(new DeviceStore());
    expect(nudge.isDue(many)).toBe(false);
    expect(nudge.isDue({ ...many, day: 7, lastAt: "2026-01-05T10:05:00Z" })).toBe(true);
  });
});
