import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StoryDraftView } from "../src/api/wire";
import { Shelf } from "../src/models/Shelf";
import { StoryDraft } from "../src/models/StoryDraft";
import { type Asked, refused, serve } from "./fakeServer";

const quietMs = 3_000;
let asked: Asked[];
let answer: unknown;
const shelf = () => new Shelf("ana", "circle");
const draft = (answers?: number) => new StoryDraft(shelf(), "circle", "one", answers);
const kept = (writtenAt: string, text: string): StoryDraftView => ({
  id: "one",
  circleId: "circle",
  writtenAt,
  text,
  topics: [],
});

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-05-04T12:00:00Z") });
  localStorage.clear();
  answer = { writtenAt: "2026-05-04T12:00:00.000Z" };
  asked = serve(() => answer);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("A draft of a story", () => {
  it("is on the device with every letter, and on the server after a pause", async () => {
    const one = draft();
    one.write({ title: "The chair" });
    one.write({ text: "Her" });
    expect(draft().words.value).toMatchObject({ title: "The chair", text: "Her" });
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(quietMs);
    expect(asked).toEqual([
      {
        method: "PUT",
        path: "/me/story-drafts/one",
        body: { circleId: "circle", title: "The chair", text: "Her", topics: [] },
      },
    ]);
    expect(one.isKept.value).toBe(true);
  });

  it("stays on the device when the server cannot take it, and goes with the next pause", async () => {
    const one = draft();
    answer = refused("unavailable", 503);
    one.write({ text: "Her" });
    await vi.advanceTimersByTimeAsync(quietMs);
    expect(one.isKept.value).toBe(false);
    answer = {};
    one.write({ text: "Her chair" });
    await vi.advanceTimersByTimeAsync(quietMs);
    expect(one.isKept.value).toBe(true);
    expect(draft().words.value.text).toBe("Her chair");
  });

  it("does not take what was typed meanwhile for kept", async () => {
    const one = draft();
    one.write({ text: "Her" });
    const keeping = one.keep();
    one.write({ text: "Her chair" });
    await keeping;
    expect(one.isKept.value).toBe(false);
  });

  it("offers help to its writer when the server says so", async () => {
    answer = { writtenAt: "2026-05-04T12:00:00.000Z", help: true };
    const one = draft();
    one.write({ text: "Her" });
    await one.keep();
    expect(one.offersHelp.value).toBe(true);
  });

  it("goes on with the newer of the two copies", () => {
    const one = draft();
    one.write({ text: "here" });
    one.learn(kept("2026-05-04T11:59:00.000Z", "elsewhere, before"));
    expect(one.words.value.text).toBe("here");
    one.learn(kept("2026-05-04T12:01:00.000Z", "elsewhere, later"));
    expect(one.words.value.text).toBe("elsewhere, later");
    one.learn(undefined);
    expect(one.words.value.text).toBe("elsewhere, later");
  });

  it("leaves nothing on the device once it is shared", () => {
    const one = draft();
    one.write({ text: "Her chair" });
    one.done();
    expect(draft().words.value.text).toBe("");
    expect(Shelf.hasUnsent("ana")).toBe(false);
  });

  it("counts as unsent until then", () => {
    draft().write({ text: "Her chair" });
    expect(Shelf.hasUnsent("ana")).toBe(true);
  });

  it("is listed once, with its newer copy, the newest draft first", () => {
    draft(7).write({ text: "here" });
    const other = { ...kept("2026-05-04T12:05:00.000Z", "another"), id: "two" };
    const all = StoryDraft.merge(shelf(), "circle", [kept("2026-05-04T11:00:00.000Z", "before"), other]);
    expect(all.map(({ id, text, answers }) => [id, text, answers])).toEqual([
      ["two", "another", undefined],
      ["one", "here", 7],
    ]);
  });
});
