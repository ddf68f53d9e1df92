import { beforeEach, describe, expect, it, vi } from "vitest";
import { Refusal } from "../src/api/Refusal";
import type { PostReceipt, PostRequest } from "../src/api/wire";
import { Shelf } from "../src/models/Shelf";
import { Timeline } from "../src/models/Timeline";
import { Outbox } from "../src/realtime/Outbox";
import { entered, message, settled } from "./FakeLine";

class FakePost {
  readonly requests: PostRequest[] = [];
  private waiting: { resolve: (receipt: PostReceipt) => void; reject: (error: unknown) => void }[] = [];

  readonly post = (request: PostRequest) => {
    this.requests.push(request);
    return new Promise<PostReceipt>((resolve, reject) => this.waiting.push({ resolve, reject }));
  };

  async accept(sequence: number): Promise<void> {
    this.waiting.shift()?.resolve({ status: "posted", sequence, sentAt: "2026-01-05T10:00:00.000Z" });
    await settled();
  }

  async refuse(refusal: Refusal): Promise<void> {
    this.waiting.shift()?.reject(refusal);
    await settled();
  }
}

const shelf = () => new Shelf("member", "circle");
const states = (outbox: Outbox) => outbox.entries.value.map(({ state }) => state);
const withMessage = (sequence: number, clientMessageId: string) =>
  Timeline.empty.snapshot(entered([{ ...message(sequence), clientMessageId }]));

describe("An outbox", () => {
  let line: FakePost;
  let seatRefusals: string[];
  const make = () => new Outbox(shelf(), line.post, ({ code }) => seatRefusals.push(code));

  beforeEach(() => {
    localStorage.clear();
    line = new FakePost();
    seatRefusals = [];
    vi.useRealTimers();
  });

  it("keeps what was written until the room is entered, then sends it in order", async () => {
    const outbox = make();
    outbox.add("first");
    outbox.add("second", 7);
    expect(line.requests).toEqual([]);
    outbox.open();
    expect(line.requests.map(({ body }) => body)).toEqual(["first"]);
    await line.accept(1);
    expect(line.requests[1]).toMatchObject({ body: "second", replyTo: 7 });
  });

  it("names whom it was told to, also after a reload", async () => {
    make().add("Hello @Tom", undefined, ["tom"]);
    make().open();
    expect(line.requests).toMatchObject([{ body: "Hello @Tom", mentions: ["tom"] }]);
    const outbox = make();
    outbox.add("Hello", undefined, []);
    expect(outbox.entries.value.at(-1)).not.toHaveProperty("mentions");
  });

  it("sends again with the same id after the line broke", async () => {
    const outbox = make();
    outbox.open();
    outbox.add("hello");
    await line.refuse(new Refusal("unreachable"));
    expect(states(outbox)).toEqual(["waiting"]);
    expect(line.requests).toHaveLength(1);
    outbox.open();
    expect(line.requests[1]).toEqual(line.requests[0]);
  });

  it("survives a reload, with its ids", async () => {
    const before = make();
    before.add("first");
    before.add("second");
    const after = make();
    expect(after.entries.value.map(({ body }) => body).sort()).toEqual(["first", "second"]);
    const ids = (outbox: Outbox) => outbox.entries.value.map((entry) => entry.clientMessageId).sort();
    expect(ids(after)).toEqual(ids(before));
  });

  it("lets go when the event comes before the receipt", async () => {
    const outbox = make();
    outbox.open();
    outbox.add("hello");
    const id = outbox.entries.value[0]?.clientMessageId ?? "";
    outbox.settle(withMessage(3, id));
    expect(outbox.entries.value).toEqual([]);
    await line.accept(3);
    expect(outbox.entries.value).toEqual([]);
    expect(make().entries.value).toEqual([]);
  });

  it("shows a message whose receipt comes first until the log has it, but never sends it again", async () => {
    const outbox = make();
    outbox.open();
    outbox.add("hello");
    await line.accept(3);
    expect(states(outbox)).toEqual(["posted"]);
    expect(make().entries.value).toEqual([]);
    outbox.settle(Timeline.empty.snapshot(entered([message(3)])));
    expect(outbox.entries.value).toEqual([]);
  });

  it("keeps a refused message with its reason, and goes on with the next", async () => {
    const outbox = make();
    outbox.open();
    outbox.add("bad");
    outbox.add("good");
    await line.refuse(new Refusal("invalid"));
    expect(states(outbox)).toEqual(["failed", "waiting"]);
    await line.accept(1);
    outbox.retry(outbox.entries.value[0]?.clientMessageId ?? "");
    expect(line.requests.map(({ body }) => body)).toEqual(["bad", "good", "bad"]);
  });

  it("forgets a message that was discarded", async () => {
    const outbox = make();
    outbox.add("never mind");
    outbox.discard(outbox.entries.value[0]?.clientMessageId ?? "");
    expect(outbox.entries.value).toEqual([]);
    expect(make().entries.value).toEqual([]);
  });

  it("waits as long as the server asks, then sends by itself", async () => {
    vi.useFakeTimers();
    const outbox = make();
    outbox.open();
    outbox.add("hello");
    await line.refuse(new Refusal("too_many_requests", { retryAfterSeconds: 3 }));
    expect(outbox.waitsUntil.value).not.toBeNull();
    outbox.open();
    await vi.advanceTimersByTimeAsync(2_900);
    expect(line.requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(line.requests).toHaveLength(2);
    expect(outbox.waitsUntil.value).toBeNull();
  });

  it("stops and tells the room when the seat may not speak, and loses nothing", async () => {
    const outbox = make();
    outbox.open();
    outbox.add("first");
    outbox.add("second");
    await line.refuse(new Refusal("agreements_required"));
    expect(seatRefusals).toEqual(["agreements_required"]);
    expect(states(outbox)).toEqual(["waiting", "waiting"]);
    expect(line.requests).toHaveLength(1);
  });
});
