import type { Room } from "../models/Room";
import { jumpTo } from "./jumpTo";

/** One edit at a time: an open one has words in it that should not be lost. */
export function beginEdit(room: Room, sequence: number, body: string): void {
  const open = room.edit.text.value;
  const isStillThere = open && room.timeline.value.find(open.sequence)?.author;
  if (isStillThere) void jumpTo(room, open.sequence);
  else room.edit.begin(sequence, body);
}
