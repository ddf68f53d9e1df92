import { navigate } from "wouter-preact/use-browser-location";
import type { Room } from "../models/Room";

/** Further back it is not loaded into the room, but looked at by itself. */
const farBack = 500;

/** Leads to a message, through as much history as it takes. */
export async function jumpTo(room: Room, sequence: number): Promise<void> {
  if (room.timeline.value.first - sequence > farBack) {
    navigate(lookBackAt(room.id, sequence));
    return;
  }
  try {
    while (room.timeline.value.first > sequence) {
      const { first } = room.timeline.value;
      await room.loadEarlier();
      if (room.timeline.value.first === first) return;
    }
  } catch {
    // The line at the top says why history does not come.
    return;
  }
  await new Promise(requestAnimationFrame);
  showMessage(sequence);
}

export function showMessage(sequence: number): void {
  const message = document.getElementById(`message-${sequence}`);
  message?.scrollIntoView({ block: "center" });
  message?.focus({ preventScroll: true });
}

/** The address at which a message is looked at in its place. */
export function lookBackAt(circleId: string, sequence: number): string {
  return `/circles/${circleId}/back?near=${sequence}`;
}
