import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { myDecisions } from "../src/api/cases";
import type { MyDecision, SignedIn } from "../src/api/wire";
import { decisionsSeen } from "../src/models/decisionsSeen";
import { session } from "../src/models/Session";
import { refused, serve } from "./fakeServer";

const member = (memberId: string, suspended = false): SignedIn => ({
  memberId,
  displayName: memberId,
  roles: [],
  suspended,
});
const decided = (decidedAt: string, answeredAt?: string): MyDecision => ({
  id: decidedAt,
  kind: "Warn",
  circleName: "The quiet hour",
  decidedAt,
  bySoftware: false,
  ...(answeredAt && { appeal: { madeAt: decidedAt, decidedAt: answeredAt } }),
});
const monday = "2026-01-05T10:00:00Z";
const tuesday = "2026-01-06T10:00:00Z";

beforeEach(() => {
  localStorage.clear();
  session.begin(member("tom"));
});
afterEach(() => {
  vi.unstubAllGlobals();
  session.end();
});

describe("A decision about oneself", () => {
  it("is news until it was looked at on this device, by the one whom it concerns", () => {
    expect(decisionsSeen.isNews(undefined)).toBe(false);
    expect(decisionsSeen.isNews(monday)).toBe(true);
    decisionsSeen.see([decided(monday)]);
    expect(decisionsSeen.isNews(monday)).toBe(false);
    session.begin(member("ana"));
    expect(decisionsSeen.isNews(monday)).toBe(true);
  });

  it("is news again when an appeal against it was answered", () => {
    decisionsSeen.see([decided(monday)]);
    expect(decisionsSeen.isNews(tuesday)).toBe(true);
    decisionsSeen.see([decided(monday, tuesday)]);
    expect(decisionsSeen.isNews(tuesday)).toBe(false);
  });
});

describe("Whoever is suspended", () => {
  it("is signed in, and sees nothing but what was decided", () => {
    session.begin(member("tom", true));
    expect(session.standing.value.kind).toBe("suspended");
    expect([session.member, session.memberId]).toEqual([null, "tom"]);
  });

  it("learns it with the next thing that the server refuses", async () => {
    serve(() => refused("suspended", 403));
    await expect(myDecisions()).rejects.toMatchObject({ code: "suspended" });
    expect(session.standing.value).toMatchObject({ kind: "suspended", member: { memberId: "tom" } });
  });
});
