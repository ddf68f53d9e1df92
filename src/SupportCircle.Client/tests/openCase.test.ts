import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CaseView, DecideRequest } from "../src/api/wire";
import { OpenCase } from "../src/models/OpenCase";
import { Shelf } from "../src/models/Shelf";
import { type Asked, refused, serve, viewOf } from "./fakeServer";

const by = (memberId: string) => ({ memberId, name: memberId });
const at = "2026-01-05T10:00:00Z";
const measures = [{ kind: "Hide" as const }];
const versions = (asked: Asked[]) =>
  asked.filter(({ method }) => method === "POST").map(({ body }) => (body as DecideRequest).version);

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

/** A case whose server stands at `view` until a test says otherwise. */
function opened(view: CaseView, isStale: (body: DecideRequest) => string[] | null = () => null) {
  const server = { view };
  const asked = serve(({ method, body }) => {
    if (method === "GET") return server.view;
    const changed = isStale(body as DecideRequest);
    return changed ? refused("conflict", 409, { changed }) : new Response(null, { status: 204 });
  });
  return { open: new OpenCase("case", "mona"), server, asked };
}

describe("A case that is open", () => {
  it("keeps the newer of two answers that overtake each other", async () => {
    const { open, server } = opened(viewOf("case", 4));
    await open.load();
    server.view = viewOf("case", 3);
    await open.load();
    expect(open.view.value?.case.version).toBe(4);
  });

  it("is read again after something was done to it, also when that was refused", async () => {
    const { open, server } = opened(viewOf("case", 1));
    await open.load();
    server.view = viewOf("case", 2);
    await expect(open.act(() => Promise.reject(new Error()))).rejects.toThrow();
    expect(open.view.value?.case.version).toBe(2);
  });

  it("keeps everything typed when more has happened, says what, and rests the next try on that", async () => {
    const { open, server, asked } = opened(viewOf("case", 3), ({ version }) =>
      version < 5 ? ["Reported", "Noted"] : null,
    );
    await open.load();
    open.beginDecision();
    open.draft.write({ chosen: ["Hide"], ground: "Unkind", reasons: "Please be kind.", word: "Thank you." });
    server.view = viewOf("case", 5);

    expect(await open.decide({ measures })).toBe(false);
    expect(open.meanwhile.value).toEqual(["Reported", "Noted"]);
    expect(open.draft.words.value).toMatchObject({
      chosen: ["Hide"],
      ground: "Unkind",
      reasons: "Please be kind.",
      word: "Thank you.",
    });

    expect(await open.decide({ measures })).toBe(true);
    expect(versions(asked)).toEqual([3, 5]);
    expect(open.meanwhile.value).toBeNull();
    expect(open.draft.words.value).toMatchObject({ chosen: [], reasons: "", word: "" });
  });

  it("rests a decision on what was read when it was begun, not on what has come since", async () => {
    const { open, server, asked } = opened(viewOf("case", 3));
    await open.load();
    open.beginDecision();
    server.view = viewOf("case", 4, [{ version: 4, kind: "Reported", at }]);
    await open.load();
    await open.decide({ measures });
    expect(versions(asked)).toEqual([3]);
  });

  it("rests it on what one has done oneself since, and on nothing after somebody else", async () => {
    const { open, server, asked } = opened(viewOf("case", 3));
    await open.load();
    open.beginDecision();
    server.view = viewOf("case", 6, [
      { version: 4, kind: "Claimed", at, by: by("mona") },
      { version: 5, kind: "Noted", at, by: by("ada") },
      { version: 6, kind: "Noted", at, by: by("mona") },
    ]);
    await open.load();
    await open.decide({ measures });
    expect(versions(asked)).toEqual([4]);
  });

  it("throws what is no stale reading, and keeps what was typed", async () => {
    const { open } = opened(viewOf("case", 1));
    await open.load();
    open.draft.write({ reasons: "Please be kind." });
    serve(({ method }) => (method === "GET" ? viewOf("case", 1) : refused("conflict", 409)));
    await expect(open.decide({ measures })).rejects.toMatchObject({ code: "conflict" });
    expect(open.meanwhile.value).toBeNull();
    expect(open.draft.words.value.reasons).toBe("Please be kind.");
  });
});

describe("What is being written about a case", () => {
  const draft = () => new OpenCase("case", "mona").draft;

  it("survives a reload, and that another case is opened", () => {
    draft().write({ note: "Talk to Tom", chosen: ["Mute"], minutes: { Mute: 60 } });
    new OpenCase("another", "mona").draft.write({ note: "Something else" });
    expect(draft().words.value).toMatchObject({
      note: "Talk to Tom",
      chosen: ["Mute"],
      minutes: { Mute: 60 },
    });
    expect(new OpenCase("case", "ada").draft.words.value.note).toBe("");
  });

  it("is erased with everything else when one leaves the page", () => {
    draft().write({ reasons: "Please be kind." });
    Shelf.eraseEverybody();
    expect(localStorage.length).toBe(0);
  });

  it("is gone piece by piece as it is sent, and leaves nothing behind", () => {
    const one = draft();
    one.write({ note: "Talk to Tom", reasons: "Please be kind." });
    one.clear("note");
    expect(draft().words.value).toMatchObject({ note: "", reasons: "Please be kind." });
    one.clearDecision();
    expect(localStorage.length).toBe(0);
  });
});
