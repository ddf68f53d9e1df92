import { request } from "./request";
import type { ThreadAnswered, ThreadList } from "./wire";

export const myThreads = () => request<ThreadList>("GET", "/threads");
export const askForThread = (circleId: string, seatId: string) =>
  request<ThreadAnswered>("PUT", `/circles/${circleId}/seats/${seatId}/thread-request`);
export const takeThreadRequestBack = (circleId: string, seatId: string) =>
  request("DELETE", `/circles/${circleId}/seats/${seatId}/thread-request`);
export const answerThread = (requestId: string, accepts: boolean) =>
  request<ThreadAnswered>("POST", `/threads/requests/${requestId}/answer`, { accepts });
export const endThread = (threadId: string) => request("POST", `/threads/${threadId}/end`);
