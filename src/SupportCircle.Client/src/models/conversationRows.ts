import type { Author, MessageView } from "../api/wire";
import type { Outgoing } from "../realtime/Outgoing";
import type { FoldReason } from "./Folds";

interface MessageRow {
  kind: "message";
  key: string;
  message: MessageView & { author: Author; body: string; sentAt: string };
  /** Whether it begins a group: name and time stand above it. */
  isFirst: boolean;
}

/** Messages in a row that the reader does not want to see. */
export interface FoldedRow {
  kind: "folded";
  key: string;
  reason: FoldReason;
  sequences: number[];
}

export type ConversationRow =
  | MessageRow
  | FoldedRow
  | { kind: "outgoing"; key: string; outgoing: Outgoing; isFirst: boolean }
  | { kind: "gone"; key: string; sequence: number }
  | { kind: "day"; key: string; at: string }
  | { kind: "new"; key: string };

/** Whether it leads to a story's page, in place of being read here. */
export const isOfStory = ({ kind }: MessageView) => kind === "Story" || kind === "Reflection";

const groupMs = 5 * 60_000;

/** What the conversation shows, from top to bottom. */
export function conversationRows(
  messages: readonly MessageView[],
  outgoing: readonly Outgoing[],
  ownSeatId: string,
  newFrom: number | null,
  foldOf: (message: MessageView) => FoldReason | null,
): ConversationRow[] {
  const rows: ConversationRow[] = [];
  let group: { seatId: string; at: string } | null = null;
  let day = "";

  const beginDay = (at: string) => {
    const next = new Date(at).toDateString();
    if (next === day) return;
    day = next;
    group = null;
    rows.push({ kind: "day", key: `day ${next}`, at });
  };
  const joinGroup = (seatId: string, at: string) => {
    const isFirst = group?.seatId !== seatId || Date.parse(at) - Date.parse(group.at) > groupMs;
    group = { seatId, at };
    return isFirst;
  };

  const fold = (sequence: number, reason: FoldReason) => {
    const last = rows.at(-1);
    if (last?.kind === "folded" && last.reason === reason) last.sequences.push(sequence);
    else rows.push({ kind: "folded", key: `folded ${sequence}`, reason, sequences: [sequence] });
    group = null;
  };

  for (const message of messages) {
    const { sequence, author, body, sentAt } = message;
    if (sentAt) beginDay(sentAt);
    if (sequence === newFrom) {
      rows.push({ kind: "new", key: "new" });
      group = null;
    }
    if (message.gone || !author || body === undefined || !sentAt) {
      rows.push({ kind: "gone", key: `gone ${sequence}`, sequence });
      group = null;
      continue;
    }
    const reason = foldOf(message);
    if (reason) {
      fold(sequence, reason);
      continue;
    }
    const isFirst = joinGroup(author.seatId, sentAt);
    // A line of its own.
    if (isOfStory(message)) group = null;
    const key = message.clientMessageId ?? String(sequence);
    rows.push({ kind: "message", key, message: { ...message, author, body, sentAt }, isFirst });
  }

  const logged = new Set(messages.map((message) => message.clientMessageId));
  for (const entry of outgoing) {
    if (logged.has(entry.clientMessageId)) continue;
    beginDay(entry.writtenAt);
    const isFirst = joinGroup(ownSeatId, entry.writtenAt);
    rows.push({ kind: "outgoing", key: entry.clientMessageId, outgoing: entry, isFirst });
  }
  return rows;
}
