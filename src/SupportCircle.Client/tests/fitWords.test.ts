import { describe, expect, it } from "vitest";
import type { CircleSuggestion } from "../src/api/wire";
import { fitWords } from "../src/joining/fitWords";
import { withPageTexts } from "../src/texts";

const suggestion: CircleSuggestion = {
  circle: {
    id: "1",
    name: "Evening lamp",
    theme: { id: "2", name: "Bereavement", key: "bereavement" },
    description: "",
    hopes: ["Company", "BeingHeard"],
    seats: 8,
    seatsFree: 2,
    times: ["Evenings", "Weekends"],
    language: "es",
  },
  theme: true,
  hopes: ["Company"],
  times: ["Evenings"],
  language: "es",
};

describe("Why a circle is suggested", () => {
  it("is said in sentences about what is in common, and nothing else", async () => {
    await withPageTexts(Promise.resolve());
    expect(fitWords(suggestion)).toEqual([
      "It is about what you named: Bereavement.",
      "What you hope for is there: Company.",
      "It meets when you can come: Evenings.",
      "Español is spoken there.",
    ]);
    const { language, ...rest } = suggestion;
    expect(fitWords({ ...rest, theme: false, times: [] })).toEqual(["What you hope for is there: Company."]);
  });
});
