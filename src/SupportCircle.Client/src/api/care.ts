import { request } from "./request";
import type { HiddenMessage, MuteRequest, StatementRequest } from "./wire";

/** What facilitators do in a room. */
export const hideMessage = (id: string, sequence: number, body: StatementRequest) =>
  request("PUT", `/circles/${id}/messages/${sequence}/hidden`, body);
export const restoreMessage = (id: string, sequence: number) =>
  request("DELETE", `/circles/${id}/messages/${sequence}/hidden`);
export const hiddenMessages = (id: string) =>
  request<HiddenMessage[]>("GET", `/circles/${id}/messages/hidden`);

export const pause = (id: string) => request("PUT", `/circles/${id}/pause`);
export const resume = (id: string) => request("DELETE", `/circles/${id}/pause`);
export const slowDown = (id: string, seconds: number) =>
  request("PUT", `/circles/${id}/slow-mode`, { seconds });

export const mute = (id: string, seatId: string, body: MuteRequest) =>
  request("PUT", `/circles/${id}/seats/${seatId}/mute`, body);
export const unmute = (id: string, seatId: string) =>
  request("DELETE", `/circles/${id}/seats/${seatId}/mute`);
export const removeSeat = (id: string, seatId: string, body: StatementRequest) =>
  request("POST", `/circles/${id}/seats/${seatId}/removal`, body);
