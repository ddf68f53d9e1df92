import { request } from "./request";
import type {
  AgreementsText,
  CircleDetails,
  CircleRequest,
  MessagePage,
  SeatSummary,
  ThemeSummary,
} from "./wire";

export const themes = () => request<ThemeSummary[]>("GET", "/themes");

export const myCircles = () => request<CircleDetails[]>("GET", "/circles/mine");
export const circle = (id: string) => request<CircleDetails>("GET", `/circles/${id}`);
export const openCircle = (body: CircleRequest) => request<CircleDetails>("POST", "/circles", body);
export const editCircle = (id: string, body: CircleRequest) =>
  request<CircleDetails>("PUT", `/circles/${id}`, body);

export const agreements = (id: string) => request<AgreementsText>("GET", `/circles/${id}/agreements`);
export const writeAgreements = (id: string, text: string) =>
  request<AgreementsText>("PUT", `/circles/${id}/agreements`, { text });
export const acceptAgreements = (id: string, version: number) =>
  request("POST", `/circles/${id}/agreements/acceptance`, { version });

export const seats = (id: string) => request<SeatSummary[]>("GET", `/circles/${id}/seats`);
export const leaveCircle = (id: string) => request("DELETE", `/circles/${id}/seats/mine`);
export const changeSeatName = (id: string, name: string) =>
  request("PUT", `/circles/${id}/seats/mine`, { name });
export const hidePresence = (id: string, hides: boolean) =>
  request("PUT", `/circles/${id}/seats/mine/presence`, { hides });

export const newestMessages = (id: string, limit: number) =>
  request<MessagePage>("GET", `/circles/${id}/messages?limit=${limit}`);
export const messagesBefore = (id: string, sequence: number, limit: number) =>
  request<MessagePage>("GET", `/circles/${id}/messages?before=${sequence}&limit=${limit}`);
