import type { Room } from "../models/Room";

/** Leads to a message, through as much history as it takes. */
export async function jumpTo(room: Room, sequence: number): Promise<void> {
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
  const message = document.getElementById(`message-${sequence}`);
  message?.scrollIntoView({ block: "center" });
  message?.focus({ preventScroll: true });
}
