import { request } from "./request";
import type { DrillStarted, DrillView } from "./wire";

/** Those of the circles that one looks after, the newest first. */
export const drills = () => request<DrillView[]>("GET", "/moderation/drills");
export const startDrill = (circleId: string) =>
  request<DrillStarted>("POST", `/moderation/circles/${circleId}/drills`);
export const claimDrill = (id: string) => request("PUT", `/moderation/drills/${id}/claim`);
/** This dashboard has shown it. */
export const seeDrill = (id: string, dashboardId: string) =>
  request("PUT", `/moderation/drills/${id}/sightings/${dashboardId}`);
