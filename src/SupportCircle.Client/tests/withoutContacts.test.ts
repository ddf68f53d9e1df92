import { describe, expect, it } from "vitest";
import { withoutContacts } from "../src/models/withoutContacts";

describe("A text without contact details", () => {
  it("has a gap wherever they stood, and everything else", () => {
    const text = "Write to a@b.example or 07700 900123, a@b.example is better.";
    expect(withoutContacts(text, ["a@b.example", "07700 900123"])).toBe(
      "Write to […] or […], […] is better.",
    );
  });

  it("stays as it is when none are in it", () => {
    expect(withoutContacts("Nothing here.", ["a@b.example"])).toBe("Nothing here.");
  });
});
