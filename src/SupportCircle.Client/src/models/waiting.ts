import type { WaitingEntry } from "../api/wire";
import type { Timeline } from "./Timeline";

/** Whether something still waits for an answer, as far as the conversation is known: it can be seen, and nobody else has answered. */
export function isWaiting({ sequence, author }: WaitingEntry, timeline: Timeline): boolean {
  const entry = timeline.find(sequence);
  if (entry && entry.body === undefined) return false;
  const isAcknowledged = entry?.acknowledgements?.some(({ by }) => by.seatId !== author.seatId) ?? false;
  return (
    !isAcknowledged &&
    !timeline.messages.some((one) => one.replyTo === sequence && one.author?.seatId !== author.seatId)
  );
}
