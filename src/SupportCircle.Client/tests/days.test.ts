import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PracticeView } from "../src/api/wire";
import { CheckInDraft } from "../src/models/CheckInDraft";
import { localDay } from "../src/models/localDay";
import { PracticeNotes } from "../src/models/PracticeNotes";
import { Shelf } from "../src/models/Shelf";

const practice: PracticeView = {
  day: "2026-11-29",
  practiceId: "greet-neighbour",
  words: { en: "Greet one neighbour.", es: "Saluda." },
  answer: "Taken",
  revision: 1,
};

function answers(...bodies: readonly (readonly [object, number?])[]) {
  let next = 0;
  const fetched = vi.fn(async (_url: string, _init?: RequestInit) => {
    const [body, status = 200] = bodies[next++] ?? [{}, 500];
    return new Response(JSON.stringify(body), { status });
  });
  vi.stubGlobal("fetch", fetched);
  return (call = 0) => ({
    path: String(fetched.mock.calls[call]?.[0]),
    body: JSON.parse(String(fetched.mock.calls[call]?.[1]?.body)),
  });
}

beforeEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

describe("The day here", () => {
  it("is the calendar's, not Greenwich's", () => {
    expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe("2026-01-05");
    expect(localDay(new Date(2026, 10, 29, 23, 59))).toBe("2026-11-29");
  });
});

describe("Notes to a practice", () => {
  it("survive a reload and a refusal, and are forgotten when they are saved", async () => {
    const saved = { practice: { ...practice, expected: "Nothing.", revision: 2 } };
    const asked = answers([{ code: "unavailable" }, 503], [saved]);
    new PracticeNotes("member", practice).write({ expected: "Nothing." });
    const notes = new PracticeNotes("member", practice);
    expect([notes.notes.value.expected, notes.isUnsaved.value]).toEqual(["Nothing.", true]);
    await expect(notes.save()).rejects.toMatchObject({ code: "unavailable" });
    expect(Shelf.hasUnsent("member")).toBe(true);
    await notes.save();
    expect(asked(1).body).toEqual({ revision: 1, answer: "Taken", expected: "Nothing." });
    expect([notes.practice.value.revision, Shelf.hasUnsent("member")]).toEqual([2, false]);
  });

  it("that are not saved are not sent along when somebody only takes or leaves it", async () => {
    const asked = answers([{ practice: { ...practice, answer: "Left", revision: 2 } }]);
    const notes = new PracticeNotes("member", { ...practice, expected: "What is saved." });
    notes.write({ expected: "What is typed." });
    await notes.say("Left");
    expect(asked().body).toEqual({ revision: 1, answer: "Left", expected: "What is saved." });
    expect(notes.notes.value.expected).toBe("What is typed.");
  });

  it("stay when another device was first, and are sent under what it has left", async () => {
    const asked = answers([{ code: "conflict" }, 409], [{ practice: { ...practice, revision: 6 } }]);
    const notes = new PracticeNotes("member", practice);
    notes.write({ happened: "She smiled." });
    await expect(notes.save()).rejects.toMatchObject({ code: "conflict" });
    notes.meanwhile({ ...practice, happened: "It rained.", revision: 5 });
    expect(notes.notes.value.happened).toBe("She smiled.");
    await notes.save();
    expect(asked(1).body.revision).toBe(5);
  });
});

describe("A check-in that is being written", () => {
  it("survives a reload under the same id, each place its own", async () => {
    const asked = answers([{ at: "now" }]);
    new CheckInDraft("member", "circle").write({ mood: 2, words: " A long night. " });
    const again = new CheckInDraft("member", "circle");
    expect([again.mood.value, again.words.value]).toEqual([2, " A long night. "]);
    expect(new CheckInDraft("member", "own").mood.value).toBeUndefined();
    await again.send("circle");
    expect(asked().body).toEqual({ mood: 2, words: "A long night.", circleId: "circle" });
    expect(Shelf.hasUnsent("member")).toBe(false);
  });

  it("is sent again as the same when the line broke, and as another when it had arrived as something else", async () => {
    const asked = answers([{}, 503], [{ code: "conflict" }, 409], [{ at: "now" }], [{ at: "now" }]);
    const draft = new CheckInDraft("member", "own");
    draft.write({ mood: 4 });
    await expect(draft.send(undefined)).rejects.toMatchObject({ code: "unavailable" });
    await expect(draft.send(undefined)).rejects.toMatchObject({ code: "conflict" });
    await draft.send(undefined);
    draft.write({ mood: 4 });
    await draft.send(undefined);
    expect(asked(0).path).toBe(asked(1).path);
    expect(new Set([asked(1).path, asked(2).path, asked(3).path]).size).toBe(3);
    expect(asked(0).body).toEqual({ mood: 4 });
  });
});
