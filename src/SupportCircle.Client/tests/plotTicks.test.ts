import { describe, expect, it } from "vitest";
import { countTicks, timeTicks, weekTicks } from "../src/figures/plotTicks";

describe("The ticks of a plot", () => {
  it("of times are in steps that a clock knows", () => {
    expect(timeTicks(0, 4)).toEqual([0, 60]);
    expect(timeTicks(3600, 4)).toEqual([0, 900, 1800, 2700, 3600]);
    expect(timeTicks(3601, 4)).toEqual([0, 1800, 3600, 5400]);
    expect(timeTicks(86_400 * 100, 4)).toEqual([0, 28, 56, 84, 112].map((days) => days * 86_400));
  });

  it("of things are whole numbers", () => {
    expect(countTicks(0, 4)).toEqual([0, 1]);
    expect(countTicks(3, 4)).toEqual([0, 1, 2, 3]);
    expect(countTicks(11, 4)).toEqual([0, 5, 10, 15]);
    expect(countTicks(1_999, 4)).toEqual([0, 500, 1000, 1500, 2000]);
  });

  it("reach over the most and are not many, whatever it is", () => {
    for (let most = 1; most < 5_000_000; most = Math.ceil(most * 1.37)) {
      for (const made of [timeTicks(most, 4), countTicks(most, 4)]) {
        expect(made.length).toBeLessThanOrEqual(5);
        expect(made.at(-1)).toBeGreaterThanOrEqual(most);
      }
    }
  });

  it("of weeks leave room for their words", () => {
    const weeks = Array.from({ length: 12 }, (_, place) => place);
    expect(weekTicks(weeks, 1000, 64)).toEqual(weeks);
    expect(weekTicks(weeks, 260, 64)).toEqual([0, 3, 6, 9]);
    expect(weekTicks(weeks, 0, 64)).toEqual([0]);
  });
});
