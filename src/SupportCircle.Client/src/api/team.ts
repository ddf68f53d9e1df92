import { request } from "./request";
import type { RolesRequest, TeamDetails, TeamInvitationMade, TeamInvitationPreview } from "./wire";

export const team = () => request<TeamDetails>("GET", "/organisation/team");
export const saveRoles = (memberId: string, body: RolesRequest) =>
  request("PUT", `/organisation/team/${memberId}/roles`, body);
export const nameFacilitator = (circleId: string, memberId: string) =>
  request("PUT", `/organisation/circles/${circleId}/facilitators/${memberId}`);
export const stepBack = (circleId: string, memberId: string) =>
  request("DELETE", `/organisation/circles/${circleId}/facilitators/${memberId}`);

export const inviteToTeam = () => request<TeamInvitationMade>("POST", "/organisation/team/invitations");
export const withdrawFromTeam = (id: string) => request("DELETE", `/organisation/team/invitations/${id}`);
export const previewTeamInvitation = (code: string) =>
  request<TeamInvitationPreview>("POST", "/team-invitations/preview", { code });
export const acceptTeamInvitation = (code: string) =>
  request("POST", "/team-invitations/acceptance", { code });
