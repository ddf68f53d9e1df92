import { beforeAll, describe, expect, it } from "vitest";
import type { MySeatRequest } from "../src/api/wire";
import { requestWords } from "../src/joining/requestWords";
import { withPageTexts } from "../src/texts";

const request = (change: Partial<MySeatRequest>): MySeatRequest => ({
  circleId: "c",
  circleName: "The long table",
  state: "Requested",
  askedAt: "2026-05-04T12:00:00.000Z",
  isUnread: false,
  ...change,
});

describe("The words of a request", () => {
  beforeAll(() => withPageTexts(Promise.resolve()));

  it("say that it was asked, and when", () => {
    expect(requestWords(request({}))).toContain("2026");
  });

  it("say how many come first on the waiting list, and that one is next", () => {
    expect(requestWords(request({ state: "Waiting", ahead: 2 }))).toContain("2 people come before you");
    expect(requestWords(request({ state: "Waiting", ahead: 1 }))).toContain("one person comes before you");
    expect(requestWords(request({ state: "Waiting", ahead: 0 }))).toContain("is yours");
  });

  it("tell every answer apart", () => {
    const words = [
      request({ state: "Active", answer: "Accepted" }),
      request({ state: "Active", answer: "SeatFreed" }),
      request({ state: "Declined", answer: "Declined" }),
      request({ state: "Declined", answer: "TakenOff" }),
    ].map(requestWords);
    expect(new Set(words).size).toBe(4);
  });
});
