import { beforeEach, describe, expect, it, vi } from "vitest";
import type { JournalEntryView } from "../src/api/wire";
import { EntryDraft } from "../src/models/EntryDraft";
import { Journal } from "../src/models/Journal";
import { Shelf } from "../src/models/Shelf";

const entry: JournalEntryView = {
  id: "one",
  revision: 3,
  title: "A day",
  text: "We baked.",
  writtenAt: "2026-11-29T10:00:00.000Z",
};

/** The server's answers, one after the other, and what it was asked. */
function answers(...bodies: readonly (readonly [object, number?])[]) {
  let next = 0;
  const fetched = vi.fn(async (_url: string, _init?: RequestInit) => {
    const [body, status = 200] = bodies[next++] ?? [{}, 500];
    return new Response(JSON.stringify(body), { status });
  });
  vi.stubGlobal("fetch", fetched);
  return (call = 0) => ({
    path: fetched.mock.calls[call]?.[0],
    body: JSON.parse(String(fetched.mock.calls[call]?.[1]?.body)),
  });
}

beforeEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

describe("An entry that is being written", () => {
  it("survives a reload under the same id, so that saving it again is saving it once", () => {
    const draft = new EntryDraft("member", null);
    draft.write({ text: "It rained." });
    const again = new EntryDraft("member", null);
    expect([again.id, again.words.value.text, again.isUnsaved.value]).toEqual([draft.id, "It rained.", true]);
    expect(new EntryDraft("somebody else", null).words.value.text).toBe("");
  });

  it("is asked about before signing out, and erased when one leaves the page", () => {
    new EntryDraft("member", null).write({ text: "It rained." });
    expect(Shelf.hasUnsent("member")).toBe(true);
    Shelf.eraseEverybody();
    expect(localStorage.length).toBe(0);
  });

  it("is kept when it is refused, and forgotten when it is saved", async () => {
    const asked = answers([{ code: "unavailable" }, 503], [{ revision: 0, writtenAt: "now", help: true }]);
    const draft = new EntryDraft("member", null);
    draft.write({ title: " ", text: "It rained." });
    await expect(draft.save()).rejects.toMatchObject({ code: "unavailable" });
    expect(new EntryDraft("member", null).words.value.text).toBe("It rained.");
    expect((await draft.save()).help).toBe(true);
    expect(asked(1)).toEqual({ path: `/api/me/journal/${draft.id}`, body: { text: "It rained." } });
    expect(new EntryDraft("member", null).isUnsaved.value).toBe(false);
  });

  it("names what it was read as, and takes the place of what was saved elsewhere only when told to", async () => {
    const asked = answers([{ code: "conflict" }, 409], [{ revision: 6, writtenAt: "now" }]);
    const draft = new EntryDraft("member", entry);
    draft.write({ text: "We baked bread." });
    await expect(draft.save()).rejects.toMatchObject({ code: "conflict" });
    expect(asked(0).body).toEqual({ revision: 3, title: "A day", text: "We baked bread." });
    draft.putOver({ ...entry, revision: 5 });
    await draft.save();
    expect(asked(1).body.revision).toBe(5);
  });

  it("becomes another entry when its own was deleted elsewhere", async () => {
    const asked = answers([{ code: "not_found" }, 404], [{ revision: 0, writtenAt: "now" }]);
    const draft = new EntryDraft("member", entry);
    draft.write({ text: "We baked bread." });
    await expect(draft.save()).rejects.toMatchObject({ code: "not_found" });
    draft.putAnew();
    await draft.save();
    expect(asked(1).path).not.toContain(entry.id);
    expect(asked(1).body).toEqual({ title: "A day", text: "We baked bread." });
  });
});

describe("The list of entries", () => {
  const line = (id: string) => ({ id, excerpt: id, writtenAt: "2026-11-29T10:00:00.000Z" });

  it("goes on where the last answer ended, also of a search, and back to all of them", async () => {
    const asked = answers(
      [{ entries: [line("c")], before: 3 }],
      [{ entries: [line("b")] }],
      [{ hits: [line("b")], before: 2, lookedBackTo: "2026-11-01T00:00:00.000Z" }],
      [{ hits: [line("a")] }],
      [{ entries: [line("c")] }],
    );
    const journal = new Journal();
    await journal.load();
    await journal.more();
    expect(journal.lines.value?.map(({ id }) => id)).toEqual(["c", "b"]);
    expect(journal.before.value).toBeUndefined();
    await journal.search("Heron!");
    await journal.more();
    expect(asked(3).body).toEqual({ words: "Heron!", before: 2 });
    expect(journal.lines.value?.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(journal.lookedBackTo.value).toBe("2026-11-01T00:00:00.000Z");
    await journal.load();
    expect([journal.sought.value, journal.lines.value?.length]).toEqual([null, 1]);
  });

  it("keeps what is there when the rest cannot be had, and can be asked again", async () => {
    answers(
      [{ entries: [line("c")], before: 3 }],
      [{ code: "unavailable" }, 503],
      [{ entries: [line("b")] }],
    );
    const journal = new Journal();
    await journal.load();
    await journal.more();
    expect([journal.lines.value?.length, journal.refusal.value?.code]).toEqual([1, "unavailable"]);
    await journal.more();
    expect([journal.lines.value?.length, journal.refusal.value]).toEqual([2, null]);
  });
});
