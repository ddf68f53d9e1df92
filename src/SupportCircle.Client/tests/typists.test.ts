import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Typists } from "../src/models/Typists";

describe("Who is writing", () => {
  const tell = vi.fn(async () => {});

  beforeEach(() => {
    vi.useFakeTimers();
    tell.mockClear();
  });

  afterEach(() => vi.useRealTimers());

  it("is known for five seconds after it was last told", () => {
    const typists = new Typists(tell);
    typists.hear("tom");
    vi.advanceTimersByTime(4_000);
    typists.hear("tom");
    vi.advanceTimersByTime(4_000);
    expect(typists.seatIds.value).toEqual(["tom"]);
    vi.advanceTimersByTime(1_000);
    expect(typists.seatIds.value).toEqual([]);
  });

  it("is over once they have said it, and for all when the line is down", () => {
    const typists = new Typists(tell);
    typists.hear("tom");
    typists.hear("leo");
    typists.forget("tom");
    expect(typists.seatIds.value).toEqual(["leo"]);
    typists.clear();
    expect(typists.seatIds.value).toEqual([]);
  });

  it("is told at most every three seconds, and anew after sending", () => {
    const typists = new Typists(tell);
    typists.write();
    vi.advanceTimersByTime(2_000);
    typists.write();
    expect(tell).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1_000);
    typists.write();
    expect(tell).toHaveBeenCalledTimes(2);
    typists.sent();
    typists.write();
    expect(tell).toHaveBeenCalledTimes(3);
  });

  it("is not missed where it cannot be told", async () => {
    const typists = new Typists(() => Promise.reject(new Error("The line is down.")));
    typists.write();
    await vi.advanceTimersByTimeAsync(0);
    expect(typists.seatIds.value).toEqual([]);
  });
});
