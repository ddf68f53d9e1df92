import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Refusal } from "../src/api/Refusal";
import { Timeline } from "../src/models/Timeline";
import { CircleConnection } from "../src/realtime/CircleConnection";
import { CircleEntry } from "../src/realtime/CircleEntry";
import { circleId, deleted, edited, entered, FakeLine, message, posted, settled } from "./FakeLine";

const noJitter = () => 0;

describe("A connection", () => {
  let lines: FakeLine[];
  let heard: string[];
  let here: string[];
  let mayConnect: () => Promise<void>;
  let next: Partial<FakeLine>;
  const timeline = signal(Timeline.empty);
  const line = () => lines.at(-1) ?? new FakeLine();
  const sequences = () => timeline.value.messages.map(({ sequence }) => sequence);

  function follow() {
    const connection = new CircleConnection(
      async () => {
        lines.push(Object.assign(new FakeLine(), next));
        return line();
      },
      () => mayConnect(),
      noJitter,
    );
    const entry = new CircleEntry(circleId, timeline, {
      entered: () => heard.push("entered"),
      lost: () => heard.push("lost"),
      refused: ({ code }) => heard.push(code),
      changed: () => heard.push("changed"),
      typing: (seatId) => heard.push(`${seatId} types`),
      here: (seatIds) => here.push(seatIds.join(" ")),
    });
    connection.follow(entry);
    return { connection, entry };
  }

  beforeEach(() => {
    vi.useFakeTimers();
    lines = [];
    heard = [];
    here = [];
    next = {};
    mayConnect = async () => {};
    timeline.value = Timeline.empty;
  });

  afterEach(() => vi.useRealTimers());

  it("tells who is here, and what came while entering is newer than the answer", async () => {
    follow();
    await settled();
    line().tellHere("ana", "tom");
    await line().answerEnter({ ...entered([]), here: ["ana"] });
    expect(here.at(-1)).toBe("ana tom");
    line().tellHere("tom");
    expect(here.at(-1)).toBe("tom");
    line().cut();
    await vi.advanceTimersByTimeAsync(200);
    await line().answerEnter({ ...entered([]), here: ["leo"] });
    expect(here.at(-1)).toBe("leo");
  });

  it("enters without a cursor first, then with what it has", async () => {
    follow();
    await settled();
    expect(line().enteringWith).toBeNull();
    await line().answerEnter(entered([message(1), message(2)], [], 7));
    line().post(posted(3));
    line().cut();
    await vi.advanceTimersByTimeAsync(200);
    expect(lines).toHaveLength(2);
    expect(line().enteringWith).toEqual({ sequence: 3, change: 7 });
    await line().answerEnter(entered([message(4)], [deleted(8, 1)]));
    expect(sequences()).toEqual([1, 2, 3, 4]);
    expect(timeline.value.find(1)?.gone).toBe(true);
    expect(heard).toEqual(["entered", "lost", "entered"]);
  });

  it("holds events back until it has entered, then applies them in order, without the known ones", async () => {
    follow();
    await settled();
    line().post(posted(2));
    line().post(posted(3));
    line().change(edited(2, 1, "later"));
    expect(sequences()).toEqual([]);
    await line().answerEnter(entered([message(1), message(2)], [], 1));
    expect(sequences()).toEqual([1, 2, 3]);
    expect(timeline.value.find(1)?.body).toBe("later");
  });

  it("enters again where a number is missing", async () => {
    follow();
    await settled();
    await line().answerEnter(entered([message(1)]));
    line().post(posted(3));
    expect(line().enteringWith).toEqual({ sequence: 1, change: 0 });
    await line().answerEnter(entered([message(2), message(3)]));
    expect(sequences()).toEqual([1, 2, 3]);
    line().change(deleted(2, 1));
    expect(line().enteringWith).toEqual({ sequence: 3, change: 0 });
  });

  it("goes on entering while there is more", async () => {
    follow();
    await settled();
    await line().answerEnter(entered([message(1)]));
    line().post(posted(9));
    await line().answerEnter(entered([message(2)], [], 0, true));
    expect(line().enteringWith).toEqual({ sequence: 2, change: 0 });
    await line().answerEnter(entered([message(3)]));
    expect(sequences()).toEqual([1, 2, 3]);
  });

  it("waits longer from try to try, 15 seconds at most", async () => {
    next = { refusesToStart: true };
    follow();
    await settled();
    for (const [tries, wait] of [200, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000].entries()) {
      expect(lines).toHaveLength(tries + 1);
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(lines).toHaveLength(tries + 1);
      await vi.advanceTimersByTimeAsync(1);
    }
  });

  it("tries at once when it is woken", async () => {
    next = { refusesToStart: true };
    const { connection } = follow();
    await vi.advanceTimersByTimeAsync(8_000);
    const tries = lines.length;
    connection.wake();
    await settled();
    expect(lines).toHaveLength(tries + 1);
  });

  it("says in its state that it is reconnecting, and that it is back", async () => {
    const { connection } = follow();
    await settled();
    expect(connection.state.value).toBe("connected");
    line().cut();
    await settled();
    expect(connection.state.value).toBe("reconnecting");
    await vi.advanceTimersByTimeAsync(200);
    expect(connection.state.value).toBe("connected");
  });

  it("ends when the session has ended", async () => {
    mayConnect = async () => {
      throw new Refusal("not_signed_in");
    };
    const { connection } = follow();
    await settled();
    line().cut();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(connection.state.value).toBe("ended");
    expect(lines).toHaveLength(1);
  });

  it("goes on trying when the server cannot be asked", async () => {
    mayConnect = async () => {
      throw new Refusal("unreachable");
    };
    follow();
    await settled();
    line().cut();
    await vi.advanceTimersByTimeAsync(200);
    expect(lines).toHaveLength(2);
  });

  it("tells the room why it may not enter, and stays on the line for the others", async () => {
    const { connection, entry } = follow();
    await settled();
    await line().refuseEnter("not_found");
    expect(heard).toEqual(["not_found"]);
    expect(entry.isInside.value).toBe(false);
    expect(connection.state.value).toBe("connected");
  });

  it("enters by itself when the server had too much to do, no sooner than it asked", async () => {
    const { entry } = follow();
    await settled();
    await line().refuseEnter("too_many_requests", 3);
    await vi.advanceTimersByTimeAsync(2_999);
    expect(line().enteringWith).toBeUndefined();
    await vi.advanceTimersByTimeAsync(201);
    await line().answerEnter(entered([message(1)]));
    expect(heard).toEqual(["entered"]);
    expect(entry.isInside.value).toBe(true);
  });

  it("enters later and later while the server cannot let it in, and is outside meanwhile", async () => {
    const { entry } = follow();
    await settled();
    await line().answerEnter(entered([message(1)]));
    line().post(posted(3));
    await line().refuseEnter("unavailable");
    expect(entry.isInside.value).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    await line().refuseEnter("failed");
    await vi.advanceTimersByTimeAsync(249);
    expect(line().enteringWith).toBeUndefined();
    await vi.advanceTimersByTimeAsync(251);
    expect(line().enteringWith).toEqual({ sequence: 1, change: 0 });
    await line().answerEnter(entered([message(2), message(3)]));
    expect(sequences()).toEqual([1, 2, 3]);
    expect(heard).toEqual(["entered", "lost", "entered"]);
  });

  it("lets a new line enter where the old one was asked to wait", async () => {
    follow();
    await settled();
    await line().refuseEnter("too_many_requests", 3);
    const old = line();
    old.cut();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(old.enteringWith).toBeUndefined();
    expect(line()).not.toBe(old);
    expect(line().enteringWith).toBeNull();
  });

  it("begins anew where the log has become shorter", async () => {
    follow();
    await settled();
    await line().answerEnter(entered([message(1), message(2), message(3)]));
    line().cut();
    await vi.advanceTimersByTimeAsync(200);
    await line().refuseEnter("conflict");
    expect(line().enteringWith).toBeNull();
    await line().answerEnter(entered([message(1)]));
    expect(sequences()).toEqual([1]);
  });

  it("refuses to invoke while there is no line", async () => {
    const { connection } = follow();
    await settled();
    line().cut();
    await settled();
    await expect(connection.invoke("Post")).rejects.toMatchObject({ code: "unreachable" });
  });

  it("hears nothing more from a line that was replaced", async () => {
    follow();
    await settled();
    await line().answerEnter(entered([message(1)]));
    const old = line();
    old.cut();
    await vi.advanceTimersByTimeAsync(200);
    await line().answerEnter(entered([]));
    old.post(posted(2));
    expect(sequences()).toEqual([1]);
  });
});
