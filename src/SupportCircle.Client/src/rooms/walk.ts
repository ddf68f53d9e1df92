import { useComputed } from "@preact/signals";
import type { Room } from "../models/Room";
import { useRoom } from "./roomContext";

/** The place of a message in the order of Tab: of all of them one is a stop, and arrow keys lead to the others. */
export function useStop(sequence: number) {
  const room = useRoom();
  return useComputed(() => (room.stop.value === sequence ? 0 : -1));
}

/** On the log: from message to message by arrow keys. Those that something else has taken are left alone. */
export function walk(event: KeyboardEvent): void {
  const back = event.key === "ArrowUp";
  if (event.defaultPrevented || !(back || event.key === "ArrowDown")) return;
  const from = event.target instanceof HTMLElement && !event.target.closest("textarea") && messageOf(event);
  if (!from) return;
  event.preventDefault();
  let to: Element | null = from;
  do to = back ? to.previousElementSibling : to.nextElementSibling;
  while (to && !to.hasAttribute("data-sequence"));
  if (to instanceof HTMLElement) to.focus();
}

/** Where one is becomes the stop. */
export function stopAt(room: Room, event: FocusEvent): void {
  const at = messageOf(event)?.dataset.sequence;
  if (at) room.walkedTo.value = Number(at);
}

function messageOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-sequence]") : null;
}
