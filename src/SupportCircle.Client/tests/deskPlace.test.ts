import { describe, expect, it } from "vitest";
import { ageWords } from "../src/dashboard/ageWords";
import { hrefOf, placeOf } from "../src/dashboard/place";

describe("Where one is in the dashboard", () => {
  it.each([
    ["/moderation", { tab: "open", circleId: undefined, id: undefined }],
    ["/moderation/cases/7", { tab: "open", circleId: undefined, id: "7" }],
    ["/moderation/cases/7?show=closed&circle=c", { tab: "closed", circleId: "c", id: "7" }],
    ["/moderation?circle=c", { tab: "open", circleId: "c", id: undefined }],
    ["/moderation/appeals/9?circle=c", { tab: "appeals", circleId: "c", id: "9" }],
  ] as const)("is in the address: %s", (address, place) => {
    const url = new URL(address, "http://localhost");
    const [, , part, id] = url.pathname.split("/");
    expect(placeOf(part, id, url.search)).toEqual(place);
    expect(hrefOf(place)).toBe(address);
  });

  it("is nowhere at an address that nothing has", () => {
    expect(placeOf("figures", undefined, "")).toBeNull();
  });
});

describe("How old something is", () => {
  const now = Date.parse("2026-01-05T10:00:00Z");
  const ago = (minutes: number) => ageWords(new Date(now - minutes * 60_000).toISOString(), now);

  it("is said in minutes, then in hours, from the third day on in days", () => {
    expect([0, 1, 59, 60, 60 * 47, 60 * 48].map(ago)).toEqual([
      "now",
      "1 min",
      "59 min",
      "1 hr",
      "47 hr",
      "2 days",
    ]);
  });

  it("is never less than nothing, where the server's clock is ahead", () => {
    expect(ago(-5)).toBe("now");
  });
});
