import { describe, expect, it } from "vitest";
import { breathAt, roundMs, stepsOf } from "../src/models/breath";

const calm = { in: 4, holdIn: 0, out: 6, holdOut: 0 };
const square = { in: 4, holdIn: 4, out: 4, holdOut: 4 };

describe("A breath", () => {
  it("is in its step at every moment, by the time alone", () => {
    const at = (seconds: number) => breathAt(calm, seconds * 1_000, 60_000).moment;
    expect([-0.1, 0, 3.9, 4, 9.9, 10, 53.9, 59.9, 60, 99].map(at)).toEqual([
      "before",
      "in",
      "in",
      "out",
      "out",
      "in",
      "in",
      "out",
      "after",
      "after",
    ]);
  });

  it("holds where the rhythm does, with full lungs and with empty ones", () => {
    expect(stepsOf(square)).toEqual(["in", "holdIn", "out", "holdOut"]);
    expect(stepsOf(calm)).toEqual(["in", "out"]);
    expect(breathAt(square, 5_000, 160_000)).toEqual({ moment: "holdIn", fullness: 1 });
    expect(breathAt(square, 13_000, 160_000)).toEqual({ moment: "holdOut", fullness: 0 });
  });

  it("fills and empties steadily and never jumps", () => {
    let before = 0;
    for (let at = 0; at < roundMs(square) * 2; at += 20) {
      const { fullness } = breathAt(square, at, 160_000);
      expect(Math.abs(fullness - before)).toBeLessThan(0.01);
      before = fullness;
    }
    expect(breathAt(square, 2_000, 160_000).fullness).toBeCloseTo(0.5);
  });
});
