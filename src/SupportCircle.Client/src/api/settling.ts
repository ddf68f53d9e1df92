import { request } from "./request";
import type { BreathPatternView, ClockReading, SettlingView } from "./wire";

export const breathPatterns = () => request<BreathPatternView[]>("GET", "/settling/patterns");

/** Milliseconds of the server's clock. */
export const serverTime = async () => Date.parse((await request<ClockReading>("GET", "/settling/clock")).at);

export const beginSettling = (circleId: string, pattern: string) =>
  request<SettlingView>("POST", `/circles/${circleId}/settling`, { pattern });
export const endSettling = (circleId: string) => request("DELETE", `/circles/${circleId}/settling`);
