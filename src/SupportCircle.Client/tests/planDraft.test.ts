import { beforeEach, describe, expect, it, vi } from "vitest";
import { Refusal } from "../src/api/Refusal";
import type { SafetyPlanDetails } from "../src/api/wire";
import { linesOf, PlanDraft } from "../src/models/PlanDraft";
import { Shelf } from "../src/models/Shelf";
import { asField, checkLines } from "../src/plan/planFields";

const none: SafetyPlanDetails = {
  lines: { warningSigns: [], whatHelps: [], people: [], places: [], reasons: [] },
};
const plan: SafetyPlanDetails = {
  version: "first",
  writtenAt: "2026-11-29T10:00:00.000Z",
  lines: { ...none.lines, places: ["The kitchen", "The bench"], people: [{ name: "Eve", reach: "112" }] },
};
const shelf = (member = "member") => new Shelf(member, "safety-plan");

/** The server's next answer, and what it was sent. */
function answer(body: unknown, status = 200) {
  const fetched = vi.fn(
    async (_url: string, _init?: RequestInit) => new Response(JSON.stringify(body), { status }),
  );
  vi.stubGlobal("fetch", fetched);
  return () => JSON.parse(String(fetched.mock.calls[0]?.[1]?.body));
}

beforeEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

describe("A safety plan that is being written", () => {
  it("survives a reload, also without a line", () => {
    new PlanDraft(shelf(), none).write({ places: "The hall" });
    const again = new PlanDraft(shelf(), plan);
    expect(again.words.value.places).toBe("The hall");
    expect(again.isUnsaved.value).toBe(true);
  });

  it("is another person's on the same device only by another name", () => {
    new PlanDraft(shelf(), none).write({ places: "The hall" });
    expect(new PlanDraft(shelf("somebody else"), none).words.value.places).toBe("");
  });

  it("is asked about before signing out, and erased when one leaves the page", () => {
    new PlanDraft(shelf(), none).write({ places: "The hall" });
    expect(Shelf.hasUnsent("member")).toBe(true);
    Shelf.eraseEverybody();
    expect(localStorage.length).toBe(0);
  });

  it("takes an example on a line of its own", () => {
    const draft = new PlanDraft(shelf(), plan);
    draft.add("places", "The hall");
    draft.add("reasons", "The dog");
    expect(draft.words.value.places).toBe("The kitchen\nThe bench\nThe hall");
    expect(draft.words.value.reasons).toBe("The dog");
    draft.addPerson("My doctor");
    draft.writePerson(1, { reach: "01632 960123" });
    draft.removePerson(0);
    expect(draft.words.value.people).toEqual([{ name: "My doctor", reach: "01632 960123" }]);
  });

  it("is sent with the version that it started from, without blank lines, and leaves nothing on the device", async () => {
    const draft = new PlanDraft(shelf(), plan);
    draft.write({ places: "The kitchen\n \n\nThe hall\n" });
    const sent = answer({ ...plan, version: "second" });
    await draft.save();
    expect(sent().version).toBe("first");
    expect(sent().lines.places).toEqual(["The kitchen", "The hall"]);
    expect(draft.isUnsaved.value).toBe(false);
    expect(localStorage.length).toBe(0);
  });

  it("keeps what is typed while it is on its way, for the next time", async () => {
    const draft = new PlanDraft(shelf(), plan);
    draft.write({ reasons: "The dog" });
    answer({ ...plan, version: "second" });
    const saving = draft.save();
    draft.write({ reasons: "The dog\nThe cat" });
    await saving;
    expect(draft.words.value.reasons).toBe("The dog\nThe cat");
    expect(draft.isUnsaved.value).toBe(true);
    const sent = answer({ ...plan, version: "third" });
    await draft.save();
    expect(sent().version).toBe("second");
  });

  it("stays as it is when the server refuses it, and can be put over what was saved elsewhere", async () => {
    const draft = new PlanDraft(shelf(), plan);
    draft.write({ reasons: "The dog" });
    answer({ code: "conflict" }, 409);
    await expect(draft.save()).rejects.toThrow("conflict");
    expect(new PlanDraft(shelf(), plan).words.value.reasons).toBe("The dog");
    draft.putOver({ ...none, version: "theirs" });
    const sent = answer({ ...plan, version: "second" });
    await draft.save();
    expect(sent().version).toBe("theirs");
  });
});

describe("The fields of a safety plan", () => {
  it("are named as the server names its lines", () => {
    expect(asField("lines.places[2]")).toBe("places");
    expect(asField("lines.places")).toBe("places");
    expect(asField("lines.people[1].name")).toBe("people.1.name");
    expect(asField("lines.people[1]")).toBe("people.1.name");
    expect(asField("lines")).toBe("lines");
  });

  it("take ten lines of 300 and no more", () => {
    const { words } = new PlanDraft(shelf(), none);
    const many = (count: number, length = 300) =>
      Array.from({ length: count }, () => "x".repeat(length)).join("\n");
    expect(() => checkLines({ ...words.value, places: `${many(10)}\n\n` })).not.toThrow();
    for (const wrong of [many(11), many(1, 301)]) {
      try {
        checkLines({ ...words.value, places: wrong });
        expect.unreachable();
      } catch (error) {
        expect(Refusal.of(error).fields).toEqual(["places"]);
      }
    }
  });

  it("send a person without a name, so that the server can say so of the right one", () => {
    const words = { warningSigns: "", whatHelps: "", places: "", reasons: "" };
    const people = [
      { name: "", reach: "" },
      { name: "", reach: "112" },
    ];
    expect(linesOf({ ...words, people }).people).toEqual(people);
  });
});
