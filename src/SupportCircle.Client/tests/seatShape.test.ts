import { describe, expect, it } from "vitest";
import { seatShape } from "../src/models/seatShape";

const seatIds = Array.from({ length: 20 }, (_, seat) => `019a1111-0000-7000-8000-0000000000${seat + 10}`);

describe("A seat's sign", () => {
  it("is the same each time", () => {
    expect(seatShape("a seat")).toEqual(seatShape("a seat"));
  });

  it("differs between the twenty seats of a circle that were made one after the other", () => {
    const signs = seatIds.map((seatId) => JSON.stringify(seatShape(seatId)));
    expect(new Set(signs).size).toBe(20);
    expect(new Set(seatIds.map((seatId) => seatShape(seatId).colour)).size).toBeGreaterThan(5);
  });

  it("stays inside its square", () => {
    const numbers = seatIds.flatMap((seatId) => seatShape(seatId).outline.match(/[\d.]+/g) ?? []).map(Number);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(40);
  });
});
