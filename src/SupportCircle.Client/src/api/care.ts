import { request } from "./request";
import type { HiddenMessage } from "./wire";

/** What facilitators do in a room. */
export const hideMessage = (id: string, sequence: number) =>
  request("PUT", `/circles/${id}/messages/${sequence}/hidden`);
export const restoreMessage = (id: string, sequence: number) =>
  request("DELETE", `/circles/${id}/messages/${sequence}/hidden`);
export const hiddenMessages = (id: string) =>
  request<HiddenMessage[]>("GET", `/circles/${id}/messages/hidden`);

export const pause = (id: string) => request("PUT", `/circles/${id}/pause`);
export const resume = (id: string) => request("DELETE", `/circles/${id}/pause`);
export const slowDown = (id: string, seconds: number) =>
  request("PUT", `/circles/${id}/slow-mode`, { seconds });

export const mute = (id: string, seatId: string, minutes: number) =>
  request("PUT", `/circles/${id}/seats/${seatId}/mute`, { minutes });
export const unmute = (id: string, seatId: string) =>
  request("DELETE", `/circles/${id}/seats/${seatId}/mute`);
