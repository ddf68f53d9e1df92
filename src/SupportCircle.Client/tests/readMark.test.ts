import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ReadMark } from "../src/models/ReadMark";
import { ReadReport } from "../src/models/ReadReport";
import { Shelf } from "../src/models/Shelf";

const shelf = () => new Shelf("member", "circle");

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("A report of what was read", () => {
  const told: number[] = [];
  let fails = false;
  const make = () =>
    new ReadReport(async (sequence) => {
      if (fails) throw new Error("unreachable");
      told.push(sequence);
    });
  beforeEach(() => {
    told.length = 0;
    fails = false;
  });

  it("is made once for all that was seen in a while", async () => {
    const report = make();
    for (const sequence of [3, 4, 5]) report.report(sequence);
    await vi.advanceTimersByTimeAsync(1_900);
    expect(told).toEqual([]);
    report.report(6);
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual([6]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([6]);
  });

  it("never tells what the server knows, nor goes back", async () => {
    const report = make();
    report.learn(10);
    report.report(10);
    report.report(7);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([]);
  });

  it("is made at once when the page goes out of sight", async () => {
    const report = make();
    report.report(3);
    await report.flush();
    expect(told).toEqual([3]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([3]);
  });

  it("that could not be made is made with the next one", async () => {
    const report = make();
    fails = true;
    report.report(3);
    await vi.advanceTimersByTimeAsync(10_000);
    fails = false;
    report.learn(0);
    report.report(3);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([3]);
  });

  it("that comes while another is on its way follows it", async () => {
    let arrive = () => {};
    const report = new ReadReport((sequence) => {
      told.push(sequence);
      return new Promise<void>((resolve) => {
        arrive = resolve;
      });
    });
    report.report(3);
    void report.flush();
    report.report(5);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([3]);
    arrive();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([3, 5]);
  });
});

describe("A read mark", () => {
  it("on a new device begins where one had read to on another", () => {
    const mark = new ReadMark(shelf());
    mark.learn(6);
    mark.arrive(10);
    expect(mark.newFrom.value).toBe(7);
  });

  it("tells what was seen, and again what the server lacks of it", async () => {
    const told: number[] = [];
    const mark = new ReadMark(shelf(), async (sequence) => void told.push(sequence));
    mark.learn(4);
    mark.arrive(6);
    mark.see(6);
    await vi.advanceTimersByTimeAsync(3_000);
    mark.learn(4);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told).toEqual([6, 6]);
  });

  it("takes the line of the new away when it was read on another device", () => {
    const mark = new ReadMark(shelf());
    mark.learn(4);
    mark.arrive(6);
    expect(mark.newFrom.value).toBe(5);
    mark.learn(6);
    expect(mark.newFrom.value).toBeNull();
  });

  it("keeps the line of the new while one reads on, whatever the server repeats", () => {
    const mark = new ReadMark(shelf());
    mark.learn(4);
    mark.arrive(6);
    mark.see(6);
    mark.learn(6);
    expect(mark.newFrom.value).toBe(5);
  });

  it("sees nothing while nobody looks", async () => {
    const told: number[] = [];
    const mark = new ReadMark(shelf(), async (sequence) => void told.push(sequence));
    mark.learn(4);
    mark.see(9);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told).toEqual([]);
  });

  it("comes down with a log that was restored", () => {
    const mark = new ReadMark(shelf());
    mark.learn(40);
    mark.arrive(20);
    mark.depart();
    mark.arrive(22);
    expect(mark.newFrom.value).toBe(21);
  });
});
