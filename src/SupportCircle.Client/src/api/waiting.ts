import { request } from "./request";
import type { WaitingEntries } from "./wire";

/** What nobody has answered in a circle for longer than it should wait. */
export const waiting = (circleId: string) => request<WaitingEntries>("GET", `/circles/${circleId}/waiting`);
