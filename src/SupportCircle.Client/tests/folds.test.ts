import { afterEach, describe, expect, it, vi } from "vitest";
import { Folds } from "../src/models/Folds";
import { message } from "./FakeLine";

const answers = (seats: string[], sequences: number[]) =>
  vi.stubGlobal("fetch", async () =>
    Response.json({ seats: seats.map((seatId) => ({ seatId, name: seatId })), sequences }),
  );
const by = (seatId: string, sequence: number) => ({ ...message(sequence), author: { seatId, name: seatId } });
afterEach(() => vi.unstubAllGlobals());

describe("What one does not want to see", () => {
  it("is what those say whom one has blocked, and what one has reported", async () => {
    answers(["ben"], [3]);
    const folds = new Folds("circle");
    expect(folds.isKnown.value).toBe(false);
    await folds.load();
    expect(folds.isKnown.value).toBe(true);
    expect([by("ben", 1), by("ana", 2), by("ana", 3)].map((one) => folds.reasonFor(one))).toEqual([
      "blocked",
      null,
      "reported",
    ]);
  });

  it("is shown when one asks, and only what one asks for", async () => {
    answers(["ben"], []);
    const folds = new Folds("circle");
    await folds.load();
    folds.show([1, 2]);
    expect([1, 2, 3].map((sequence) => folds.reasonFor(by("ben", sequence)))).toEqual([
      null,
      null,
      "blocked",
    ]);
  });

  it("is also a story with a topic that one folds, its answers, and one that came since it was asked", async () => {
    const told = (sequence: number, kind: "Story" | "Reflection" | "CheckIn", replyTo?: number) => ({
      ...by("ana", sequence),
      kind,
      ...(replyTo !== undefined && { replyTo }),
    });
    vi.stubGlobal("fetch", async () => Response.json({ seats: [], sequences: [], stories: [4], upTo: 6 }));
    const folds = new Folds("circle");
    await folds.load();
    const reasons = [
      told(4, "Story"),
      told(5, "Story"),
      told(6, "Reflection", 4),
      told(7, "Story"),
      told(8, "CheckIn"),
      by("ana", 9),
    ].map((one) => folds.reasonFor(one));
    expect(reasons).toEqual(["topic", null, "topic", "topic", null, null]);

    vi.stubGlobal("fetch", async () => Response.json({ seats: [], sequences: [], stories: [4], upTo: 9 }));
    folds.hear(7);
    await vi.waitFor(() => expect(folds.reasonFor(told(7, "Story"))).toBeNull());
  });

  it("folds no story for whoever folds no topics, and asks nothing when one comes", async () => {
    const fetched = vi.fn(async () => Response.json({ seats: [], sequences: [], upTo: 6 }));
    vi.stubGlobal("fetch", fetched);
    const folds = new Folds("circle");
    await folds.load();
    folds.hear(7);
    expect(folds.reasonFor({ ...by("ana", 7), kind: "Story" })).toBeNull();
    expect(fetched).toHaveBeenCalledOnce();
  });

  it("stays as it was when the server cannot be asked, and keeps nobody waiting", async () => {
    answers(["ben"], []);
    const folds = new Folds("circle");
    await folds.load();
    vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("no network")));
    await folds.load();
    expect(folds.isBlocked("ben")).toBe(true);
    const unknown = new Folds("circle");
    await unknown.load();
    expect([unknown.isKnown.value, unknown.isLoaded]).toEqual([true, false]);
  });
});
