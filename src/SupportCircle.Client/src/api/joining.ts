import { request } from "./request";
import type {
  CircleDirectory,
  CirclePublicPage,
  CircleSuggestion,
  InterestsDetails,
  InterestsRequest,
  SeatAnswered,
  SeatRequests,
  SeatWish,
} from "./wire";

export const directory = (theme: string, skip: number) =>
  request<CircleDirectory>("GET", `/circles?skip=${skip}${theme && `&theme=${theme}`}`);
export const suggestions = () => request<CircleSuggestion[]>("GET", "/circles/suggestions");
export const publicPage = (id: string) => request<CirclePublicPage>("GET", `/circles/${id}/public`);

export const askForSeat = (id: string, body: SeatWish) => request("POST", `/circles/${id}/requests`, body);
export const withdrawRequest = (id: string) => request("DELETE", `/circles/${id}/requests/mine`);
export const putAnswerAway = (id: string) => request("DELETE", `/circles/${id}/requests/mine/answer`);

export const seatRequests = (id: string) => request<SeatRequests>("GET", `/circles/${id}/requests`);
export const acceptRequest = (id: string, requestId: string, word: string) =>
  request<SeatAnswered>("POST", `/circles/${id}/requests/${requestId}/acceptance`, { word });
export const declineRequest = (id: string, requestId: string, word: string) =>
  request<SeatAnswered>("POST", `/circles/${id}/requests/${requestId}/decline`, { word });

export const interests = () => request<InterestsDetails>("GET", "/account/interests");
export const saveInterests = (body: InterestsRequest) => request("PUT", "/account/interests", body);
