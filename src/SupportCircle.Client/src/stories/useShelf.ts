import { useMemo } from "preact/hooks";
import { session } from "../models/Session";
import { Shelf } from "../models/Shelf";
import { useRoom } from "../rooms/roomContext";

/** One's place on this device for the circle that one is in. */
export function useShelf(): Shelf {
  const { id } = useRoom();
  const memberId = session.memberId ?? "";
  return useMemo(() => new Shelf(memberId, id), [memberId, id]);
}
