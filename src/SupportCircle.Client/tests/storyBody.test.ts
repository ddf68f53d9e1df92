import { describe, expect, it } from "vitest";
import { partsOf } from "../src/rules/storyBody";

describe("The body of a story", () => {
  it("is its title and its text, whose own blank lines stay", () => {
    expect(partsOf("The lantern\n\nIt is green.\n\nStill.")).toEqual({
      title: "The lantern",
      text: "It is green.\n\nStill.",
    });
    expect(partsOf("The lantern")).toEqual({ title: "The lantern", text: "" });
  });
});
