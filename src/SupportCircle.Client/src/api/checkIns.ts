import { request } from "./request";
import type { CheckInPage, CheckInRequest, CheckInSaved } from "./wire";

const path = "/me/check-ins";

/** One's own, the newest first. */
export const checkIns = (before?: number) =>
  request<CheckInPage>("GET", before === undefined ? path : `${path}?before=${before}`);
export const makeCheckIn = (id: string, checkIn: CheckInRequest) =>
  request<CheckInSaved>("PUT", `${path}/${id}`, checkIn);
export const deleteCheckIn = (id: string) => request("DELETE", `${path}/${id}`);
