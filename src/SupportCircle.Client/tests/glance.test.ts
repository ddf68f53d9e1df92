import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CircleCounts } from "../src/api/wire";
import { quietWords, toDo } from "../src/glance/glanceWords";
import { Glance } from "../src/models/Glance";
import { withPageTexts } from "../src/texts";
import { FakeLine, settled } from "./FakeLine";
import { type Asked, refused, serve } from "./fakeServer";

const seen = { held: [], others: [], quietDays: 14 };

describe("Circles at a glance", () => {
  let line: FakeLine;
  let asked: Asked[];
  let glance: Glance;
  let isAllowed: boolean;
  const reads = () => asked.splice(0).length;

  beforeEach(async () => {
    vi.useFakeTimers();
    line = new FakeLine();
    isAllowed = true;
    asked = serve(() => (isAllowed ? seen : refused("not_allowed", 403)));
    glance = new Glance(async () => line);
    glance.watch.start();
    await settled();
    line.answer("Watch");
    await settled();
    reads();
  });

  afterEach(() => {
    glance.watch.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("are read anew when something has happened, once for several changes in a row", async () => {
    line.say("CaseChanged", { caseId: "one", circleId: "circle", version: 2 });
    line.say("CaseChanged", { caseId: "one", circleId: "circle", version: 3 });
    await vi.advanceTimersByTimeAsync(300);
    expect(reads()).toBe(1);
    expect(glance.seen.value).toEqual(seen);
  });

  it("are read anew every minute, and on coming back", async () => {
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reads()).toBe(1);
    document.dispatchEvent(new Event("visibilitychange"));
    await settled();
    expect(reads()).toBe(1);
  });

  it("are asked for no more by somebody who holds nothing any longer", async () => {
    isAllowed = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(glance.refusal.value?.code).toBe("not_allowed");
    reads();
    await vi.advanceTimersByTimeAsync(180_000);
    expect(reads()).toBe(0);
  });
});

describe("What there is to do in a circle", () => {
  beforeEach(() => withPageTexts(Promise.resolve()));

  const counts: CircleCounts = {
    circleId: "c",
    name: "The long table",
    open: 0,
    unclaimed: 0,
    requests: 0,
    heldPosts: 0,
    taken: 3,
    seats: 8,
  };
  const places = (more: Partial<CircleCounts>) => toDo({ ...counts, ...more }).map(({ href }) => href);

  it("is nothing in a calm one", () => {
    expect(places({})).toEqual([]);
  });

  it("begins with what nobody has taken on, and ends with what somebody has", () => {
    const all = { open: 2, requests: 1, heldPosts: 1 };
    expect(places({ ...all, unclaimed: 1 })).toEqual([
      "/moderation?circle=c",
      "/circles/c/held",
      "/circles/c/requests",
    ]);
    expect(places({ ...all, unclaimed: 0 })).toEqual([
      "/circles/c/held",
      "/circles/c/requests",
      "/moderation?circle=c",
    ]);
  });

  it("says of somebody quiet since when, with the year when it is another", () => {
    const now = Date.parse("2026-11-29T12:00:00Z");
    const tom = { who: { seatId: "s", name: "Tom" }, since: "2026-11-03T12:00:00Z", hasPosted: true };
    expect(quietWords(tom, now)).toBe("Tom has not written since November 3.");
    expect(quietWords({ ...tom, since: "2025-11-03T12:00:00Z", hasPosted: false }, now)).toBe(
      "Tom came on November 3, 2025 and has not written since.",
    );
  });
});
