import { useEffect } from "preact/hooks";
import type { Room } from "../models/Room";
import { useVisible } from "../ui/useVisible";

/** Keeps the mark of what is new: it counts as read what stood at the bottom of a visible page. */
export function useReading(room: Room, isAtBottom: boolean): void {
  const isPresent = useVisible() && room.isInside.value;
  const { last } = room.timeline.value;

  // Arriving is one moment, not every message after it.
  useEffect(() => {
    if (!isPresent) return;
    room.readMark.arrive(last);
    return () => room.readMark.depart();
  }, [room, isPresent]);

  useEffect(() => {
    if (isPresent && isAtBottom) room.readMark.see(last);
  }, [room, isPresent, isAtBottom, last]);

  useEffect(() => () => room.readMark.clear(), [room]);
}
