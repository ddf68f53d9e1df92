import { request } from "./request";
import type { MessageHistory, MessagePage, SearchAnswer, UnreadCount } from "./wire";

export const unread = () => request<UnreadCount[]>("GET", "/circles/mine/unread");
export const markRead = (id: string, sequence: number) => request("PUT", `/circles/${id}/read`, { sequence });

export const messagesAfter = (id: string, sequence: number, limit: number) =>
  request<MessagePage>("GET", `/circles/${id}/messages?after=${sequence}&limit=${limit}`);
export const messagesSince = (id: string, at: string, limit: number) =>
  request<MessagePage>("GET", `/circles/${id}/messages?at=${encodeURIComponent(at)}&limit=${limit}`);

/** The words travel in the body: addresses are noted by what lies between. */
export const search = (id: string, words: string, before: number | undefined, signal: AbortSignal) =>
  request<SearchAnswer>("POST", `/circles/${id}/search`, { words, before }, signal);

/** For the circle's facilitators. */
export const wordings = (id: string, sequence: number) =>
  request<MessageHistory>("GET", `/circles/${id}/messages/${sequence}/history`);
