import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Room } from "../models/Room";
import { unread } from "../models/Unread";
import { useVisible } from "../ui/useVisible";
import { lastInSight } from "./lastInSight";

/** Keeps the mark of what is new: a message is read once its end was seen on a page that is looked at. */
export function useReading(room: Room, log: RefObject<HTMLElement>) {
  const isPresent = useVisible() && room.isInside.value;
  const [isNewAbove, setNewAbove] = useState(false);
  const { first, last } = room.timeline.value;

  // Arriving is one moment, not every message after it.
  useEffect(() => {
    if (!isPresent) return;
    room.readMark.arrive(last);
    return () => room.readMark.depart();
  }, [room, isPresent]);

  const look = () => {
    const element = log.current;
    if (!element) return;
    setNewAbove(isAbove(element, room.readMark.newFrom.value, first));
    if (!isPresent) return;
    const seen = lastInSight(element);
    room.readMark.see(seen);
    if (seen >= last) unread.clear(room.id);
  };
  // Whatever was drawn may have brought something into sight.
  useEffect(look);

  useEffect(() => () => room.readMark.clear(), [room]);
  return { isNewAbove, look };
}

/** Whether the new begins further up than what is seen, or further back than what is here. */
function isAbove(log: HTMLElement, newFrom: number | null, first: number): boolean {
  if (newFrom === null) return false;
  const line = log.querySelector(".is-new");
  if (!line) return newFrom < first;
  return line.getBoundingClientRect().bottom < log.getBoundingClientRect().top;
}
