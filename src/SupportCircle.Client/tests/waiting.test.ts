import { describe, expect, it } from "vitest";
import type { MessageView, WaitingEntry } from "../src/api/wire";
import { Timeline } from "../src/models/Timeline";
import { isWaiting } from "../src/models/waiting";

const ana = { seatId: "ana", name: "Ana" };
const tom = { seatId: "tom", name: "Tom" };
const waits: WaitingEntry = { sequence: 5, author: ana, saidAt: "2026-11-29T12:00:00.000Z", isStory: true };

const said = (sequence: number, more: Partial<MessageView> = {}): MessageView => ({
  sequence,
  author: tom,
  body: "Good morning.",
  ...more,
});
const known = (...messages: MessageView[]) => Timeline.empty.preview(messages);
const own = (more: Partial<MessageView> = {}) => said(5, { author: ana, ...more });

describe("What waits for an answer", () => {
  it("waits while others speak of something else, and where it is not known", () => {
    expect(isWaiting(waits, known(said(4), own(), said(6, { replyTo: 4 })))).toBe(true);
    expect(isWaiting(waits, known(said(8)))).toBe(true);
    expect(isWaiting(waits, Timeline.empty)).toBe(true);
  });

  it("waits no more once somebody else has replied, wherever it stands itself", () => {
    expect(isWaiting(waits, known(own(), said(6, { replyTo: 5 })))).toBe(false);
    expect(isWaiting(waits, known(said(8, { replyTo: 5 })))).toBe(false);
    expect(isWaiting(waits, known(own(), said(6, { author: ana, replyTo: 5 })))).toBe(true);
  });

  it("waits no more once somebody else has acknowledged it, or it cannot be seen any more", () => {
    expect(isWaiting(waits, known(own({ acknowledgements: [{ by: tom, kind: "IHearYou" }] })))).toBe(false);
    expect(isWaiting(waits, known({ sequence: 5, gone: true }))).toBe(false);
  });
});
