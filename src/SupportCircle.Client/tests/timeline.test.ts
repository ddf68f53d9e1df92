import { describe, expect, it } from "vitest";
import type { MessageView } from "../src/api/wire";
import { Timeline } from "../src/models/Timeline";
import { acknowledged, deleted, edited, entered, message, posted } from "./FakeLine";

const messages = (...sequences: number[]) => sequences.map((sequence) => message(sequence));
const bodies = (timeline: Timeline) => timeline.messages.map(({ body, gone }) => (gone ? "gone" : body));

const answers = (timeline: Timeline) =>
  timeline.messages[0]?.acknowledgements?.map(({ by, kind }) => [by.name, kind]);

describe("A timeline", () => {
  it("is the same by a snapshot and events as by a fresh snapshot", () => {
    const followed = Timeline.empty
      .snapshot(entered(messages(1, 2)))
      .posted(posted(3))
      .changed(edited(1, 2, "other words"))
      .posted(posted(4))
      .changed(deleted(2, 3));
    const wording = edited(1, 2, "other words");
    const fresh = Timeline.empty.snapshot(
      entered(
        [
          message(1),
          { ...message(2), body: wording.body, editedAt: wording.editedAt },
          { sequence: 3, gone: true },
          message(4),
        ],
        [],
        2,
      ),
    );
    expect(followed.messages).toEqual(fresh.messages);
    expect(followed.cursor).toEqual(fresh.cursor);
  });

  it("keeps the number of a message that was gone before it could be sent", () => {
    const timeline = Timeline.empty
      .snapshot(entered(messages(1)))
      .posted({ circleId: posted(2).circleId, sequence: 2, gone: true })
      .posted(posted(3));
    expect(timeline.messages.map(({ sequence, gone }) => [sequence, gone])).toEqual([
      [1, undefined],
      [2, true],
      [3, undefined],
    ]);
  });

  it("ignores what it has already", () => {
    const timeline = Timeline.empty.snapshot(entered(messages(1, 2), [], 1));
    expect(timeline.posted(posted(2))).toBe(timeline);
    expect(timeline.changed(edited(1, 2, "again"))).toBe(timeline);
    expect(timeline.placeOfMessage(2)).toBe("known");
    expect(timeline.placeOfChange(1)).toBe("known");
  });

  it("sees a gap in messages and in changes", () => {
    const timeline = Timeline.empty.snapshot(entered(messages(1), [], 1));
    expect(timeline.placeOfMessage(2)).toBe("next");
    expect(timeline.placeOfMessage(3)).toBe("gap");
    expect(timeline.placeOfChange(2)).toBe("next");
    expect(timeline.placeOfChange(3)).toBe("gap");
  });

  it("resumes from its cursor, whatever overlaps", () => {
    const before = Timeline.empty.snapshot(entered(messages(1, 2, 3), [], 4));
    expect(before.cursor).toEqual({ sequence: 3, change: 4 });
    const after = before.resume(entered(messages(3, 4), [edited(4, 1, "old news"), edited(5, 1, "news")]));
    expect(bodies(after)).toEqual(["news", "message 2", "message 3", "message 4"]);
    expect(after.cursor).toEqual({ sequence: 4, change: 5 });
  });

  it("has no cursor before it was entered, so that a preview is never resumed from", () => {
    const preview = Timeline.empty.preview(messages(5, 6));
    expect(preview.cursor).toBeNull();
    expect(bodies(preview)).toEqual(["message 5", "message 6"]);
  });

  it("drops of the preview what the snapshot does not have, since changes to it are not told again", () => {
    const timeline = Timeline.empty.preview(messages(5, 6)).snapshot(entered(messages(6, 7)));
    expect(bodies(timeline)).toEqual(["message 6", "message 7"]);
  });

  it("does not take a preview that comes after entering", () => {
    const timeline = Timeline.empty.snapshot(entered(messages(6, 7)));
    expect(timeline.preview(messages(5, 6))).toBe(timeline);
  });

  it("puts history before what is there, and asks for more until the first message", () => {
    const timeline = Timeline.empty.snapshot(entered(messages(3, 4)));
    expect(timeline.hasEarlier).toBe(true);
    const whole = timeline.earlier(messages(1, 2, 3));
    expect(whole.messages.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    expect(whole.hasEarlier).toBe(false);
  });

  it("applies to a page of history the changes that overtook it", () => {
    const timeline = Timeline.empty
      .snapshot(entered(messages(3)))
      .changed(edited(1, 1, "overtaken"))
      .changed(deleted(2, 2))
      .earlier(messages(1, 2));
    expect(bodies(timeline)).toEqual(["overtaken", "gone", "message 3"]);
  });

  it("keeps a wording that a page has and a known change does not", () => {
    const later: MessageView = { ...message(1), body: "latest", editedAt: "2027-01-01T00:00:00.000Z" };
    const timeline = Timeline.empty
      .snapshot(entered(messages(2)))
      .changed(edited(1, 1, "first edit"))
      .earlier([later]);
    expect(bodies(timeline)).toEqual(["latest", "message 2"]);
  });

  it("never brings back what is gone", () => {
    const timeline = Timeline.empty
      .snapshot(entered(messages(1)))
      .changed(deleted(1, 1))
      .changed(edited(2, 1, "back"));
    expect(timeline.messages).toEqual([{ sequence: 1, gone: true }]);
  });

  it("comes out the same however a day of messages and changes is cut into answers and events", () => {
    const everyMessage = messages(1, 2, 3, 4, 5, 6);
    const everyChange = [edited(1, 1, "a"), deleted(2, 2), edited(3, 4, "b"), edited(4, 1, "c")];
    const fresh = Timeline.empty.snapshot(entered(everyMessage)).resume(entered([], everyChange));
    for (let seen = 1; seen <= 6; seen++) {
      for (let changed = 0; changed <= 4; changed++) {
        const known = Timeline.empty
          .snapshot(entered(everyMessage.slice(0, seen)))
          .resume(entered([], everyChange.slice(0, changed)));
        // An answer brings messages as they are now, and the changes that made them so.
        const missed = fresh.messages.slice(seen);
        const resumed = known.resume(entered(missed, everyChange.slice(changed)));
        expect(resumed.messages).toEqual(fresh.messages);
      }
    }
  });

  it("has each person's answer once, the newest last, and none that was taken back", () => {
    const timeline = Timeline.empty
      .snapshot(entered(messages(1)))
      .changed(acknowledged(1, 1, "Tom", "IHearYou"))
      .changed(acknowledged(2, 1, "Leo", "WithYou"))
      .changed(acknowledged(3, 1, "Tom", "MeToo"))
      .changed(acknowledged(4, 1, "Leo", undefined));
    expect(answers(timeline)).toEqual([["Tom", "MeToo"]]);
  });

  it("shows a message again as it was when it is restored", () => {
    const whole = { ...message(1), body: "as it was" };
    const timeline = Timeline.empty
      .snapshot(entered(messages(1)))
      .changed(deleted(1, 1))
      .changed({ ...edited(2, 1, ""), kind: "restored", message: whole });
    expect(timeline.messages).toEqual([whole]);
  });

  it("puts what happened meanwhile into a page that was read before", () => {
    const timeline = Timeline.empty
      .snapshot(entered(messages(3)))
      .changed(acknowledged(1, 2, "Tom", "IHearYou"))
      .changed(edited(2, 2, "other words"))
      .changed(acknowledged(3, 2, "Leo", "MeToo"))
      .changed(deleted(4, 1))
      .earlier(messages(1, 2));
    expect(bodies(timeline)).toEqual(["gone", "other words", "message 3"]);
    expect(timeline.messages[1]?.acknowledgements?.map(({ by }) => by.name)).toEqual(["Tom", "Leo"]);
  });

  it("lets nothing that is said of a message that is gone bring it back", () => {
    const timeline = Timeline.empty
      .snapshot(entered([{ sequence: 1, gone: true }]))
      .changed(acknowledged(1, 1, "Tom", "IHearYou"));
    expect(timeline.messages).toEqual([{ sequence: 1, gone: true }]);
  });
});
