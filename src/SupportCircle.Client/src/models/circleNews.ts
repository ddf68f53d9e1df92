import type { CircleDetails } from "../api/wire";
import { Shelf } from "./Shelf";

/** What awaits one in a circle, as far as this device knows. */
export function circleNews(memberId: string, circle: CircleDetails): { unread: number; unsent: number } {
  const shelf = new Shelf(memberId, circle.id);
  const seen = shelf.read<number>("seen") ?? circle.lastSequence;
  return {
    unread: Math.max(0, circle.lastSequence - seen),
    unsent: shelf.readAll("outbox:").length,
  };
}
