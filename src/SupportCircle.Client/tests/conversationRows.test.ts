import { describe, expect, it } from "vitest";
import type { MessageView } from "../src/api/wire";
import { conversationRows } from "../src/models/conversationRows";
import type { Outgoing } from "../src/realtime/Outgoing";
import { message } from "./FakeLine";

const at = (sequence: number, minute: number, seatId = "ana"): MessageView => ({
  ...message(sequence),
  author: { seatId, name: seatId },
  sentAt: new Date(2026, 0, 5, 10, minute).toISOString(),
});
const outgoing = (clientMessageId: string): Outgoing => ({
  clientMessageId,
  body: "on its way",
  writtenAt: new Date(2026, 0, 5, 11).toISOString(),
  state: "waiting",
});
const rows = (messages: MessageView[], entries: Outgoing[] = [], newFrom: number | null = null) =>
  conversationRows(messages, entries, "wren", newFrom, () => null);
const firsts = (messages: MessageView[]) =>
  rows(messages).flatMap((row) => (row.kind === "message" ? [row.isFirst] : []));

describe("A conversation's rows", () => {
  it("group what one person says in a row", () => {
    expect(firsts([at(1, 0), at(2, 1), at(3, 2, "ben"), at(4, 3)])).toEqual([true, false, true, true]);
  });

  it("begin anew after a line that leads to a story", () => {
    const story: MessageView = { ...at(2, 1), kind: "Story" };
    expect(firsts([at(1, 0), story, at(3, 2), at(4, 3)])).toEqual([true, false, true, false]);
  });

  it("begin a new group after a while", () => {
    expect(firsts([at(1, 0), at(2, 30)])).toEqual([true, true]);
  });

  it("have a line for each day and one where the new begins", () => {
    const tomorrow = { ...at(3, 0), sentAt: new Date(2026, 0, 6, 9).toISOString() };
    expect(rows([at(1, 0), at(2, 1), tomorrow], [], 2).map(({ kind }) => kind)).toEqual([
      "day",
      "message",
      "new",
      "message",
      "day",
      "message",
    ]);
  });

  it("say of a deleted message that it was there", () => {
    const kinds = rows([at(1, 0), { sequence: 2, gone: true }, at(3, 1)]).map(({ kind }) => kind);
    expect(kinds).toEqual(["day", "message", "gone", "message"]);
  });

  it("show a message that is on its way once, and keep its key when it arrives", () => {
    const before = rows([at(1, 0)], [outgoing("mine")]);
    const after = rows([at(1, 0), { ...at(2, 60, "wren"), clientMessageId: "mine" }], [outgoing("mine")]);
    expect(before.at(-1)).toMatchObject({ kind: "outgoing", key: "mine" });
    expect(after.filter(({ key }) => key === "mine")).toMatchObject([{ kind: "message" }]);
  });

  it("have different keys throughout", () => {
    const all = rows([at(1, 0), at(2, 1), { sequence: 3, gone: true }], [outgoing("a"), outgoing("b")], 2);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it("fold what one does not want to see, several in a row to one, and begin a group after it", () => {
    const said = [at(1, 0), at(2, 1, "ben"), at(3, 2, "ben"), at(4, 3), at(5, 4, "ben")];
    const foldOf = ({ author }: MessageView) => (author?.seatId === "ben" ? "blocked" : null);
    expect(
      conversationRows(said, [], "wren", 5, foldOf).map((row) => [
        row.kind,
        "sequences" in row && row.sequences,
      ]),
    ).toEqual([
      ["day", false],
      ["message", false],
      ["folded", [2, 3]],
      ["message", false],
      ["new", false],
      ["folded", [5]],
    ]);
    const [, first, , second] = conversationRows(said, [], "wren", null, foldOf);
    expect([first, second].map((row) => row?.kind === "message" && row.isFirst)).toEqual([true, true]);
  });

  it("keep apart what is folded for another reason, and show what is gone as gone", () => {
    const said = [at(1, 0), at(2, 1), { sequence: 3, gone: true }];
    const folded = conversationRows(said, [], "wren", null, ({ sequence }) =>
      sequence === 1 ? "blocked" : "reported",
    );
    expect(folded.map(({ kind }) => kind)).toEqual(["day", "folded", "folded", "gone"]);
  });
});
