import { request } from "./request";
import type {
  InvitationAcceptanceRequest,
  InvitationMade,
  InvitationPreview,
  InvitationRequest,
  InvitationSummary,
  SeatTaken,
} from "./wire";

export const invitations = (circleId: string) =>
  request<InvitationSummary[]>("GET", `/circles/${circleId}/invitations`);
export const invite = (circleId: string, body: InvitationRequest) =>
  request<InvitationMade>("POST", `/circles/${circleId}/invitations`, body);
export const withdrawInvitation = (circleId: string, id: string) =>
  request("DELETE", `/circles/${circleId}/invitations/${id}`);

export const previewInvitation = (code: string) =>
  request<InvitationPreview>("POST", "/invitations/preview", { code });
export const acceptInvitation = (body: InvitationAcceptanceRequest) =>
  request<SeatTaken>("POST", "/invitations/acceptance", body);
