import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CircleDetails } from "../api/wire";
import type { Room } from "../models/Room";

export const RoomContext = createContext<Room | null>(null);

/** The room that one is in. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error("Only inside a circle's page.");
  return room;
}

/** Its circle, in the parts that are shown only once it is known. */
export function useCircle(): CircleDetails {
  const circle = useRoom().circle.value;
  if (!circle) throw new Error("Only once the circle is known.");
  return circle;
}
