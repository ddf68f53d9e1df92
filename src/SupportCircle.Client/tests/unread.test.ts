import { afterEach, describe, expect, it, vi } from "vitest";
import { shownCount, Unread } from "../src/models/Unread";
import { settled } from "./FakeLine";

const answers = (...counts: [string, number, number?][]) => {
  const fetch = vi.fn(async () =>
    Response.json(counts.map(([circleId, unread, mentions = 0]) => ({ circleId, unread, mentions }))),
  );
  vi.stubGlobal("fetch", fetch);
  return fetch;
};
afterEach(() => vi.unstubAllGlobals());

describe("What is unread", () => {
  it("is counted by circle and in all", async () => {
    answers(["a", 3], ["b", 4]);
    const unread = new Unread();
    await unread.load();
    expect([unread.of("a"), unread.of("b"), unread.of("c"), unread.total]).toEqual([3, 4, 0, 7]);
    unread.clear("a");
    expect(unread.total).toBe(4);
  });

  it("tells how much of it is for oneself", async () => {
    answers(["a", 3, 1], ["b", 4, 2], ["c", 1]);
    const unread = new Unread();
    await unread.load();
    expect([unread.forMeIn("a"), unread.forMeIn("c"), unread.forMeIn("d"), unread.forMe]).toEqual([
      1, 0, 0, 3,
    ]);
    unread.clear("b");
    expect(unread.forMe).toBe(1);
  });

  it("stays as it was when the server cannot be asked", async () => {
    answers(["a", 3]);
    const unread = new Unread();
    await unread.load();
    vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("no network")));
    await unread.load();
    expect(unread.total).toBe(3);
  });

  it("is asked for once the server knows what was read", async () => {
    const fetch = answers();
    const unread = new Unread();
    let note = () => {};
    void unread.noting(
      new Promise<void>((resolve) => {
        note = resolve;
      }),
    );
    const loading = unread.load();
    await settled();
    expect(fetch).not.toHaveBeenCalled();
    note();
    await loading;
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("comes along with another answer, once the server knows what was read", async () => {
    const unread = new Unread();
    let note = () => {};
    void unread.noting(
      new Promise<void>((resolve) => {
        note = resolve;
      }),
    );
    const ask = vi.fn(async () => ({ day: "today", unread: [{ circleId: "a", unread: 2, mentions: 1 }] }));
    const asking = unread.alongWith(ask);
    await settled();
    expect(ask).not.toHaveBeenCalled();
    note();
    expect((await asking).day).toBe("today");
    expect([unread.total, unread.forMe]).toEqual([2, 1]);
  });

  it("stays as it was when what it comes with does not", async () => {
    answers(["a", 3]);
    const unread = new Unread();
    await unread.load();
    await expect(unread.alongWith(() => Promise.reject(new TypeError("no network")))).rejects.toThrow();
    expect(unread.total).toBe(3);
  });

  it("is shown up to 99", () => {
    expect([shownCount(1), shownCount(99), shownCount(100), shownCount(250)]).toEqual([
      "1",
      "99",
      "99+",
      "99+",
    ]);
  });
});
