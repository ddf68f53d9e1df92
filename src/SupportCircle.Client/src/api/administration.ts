import { request } from "./request";
import type {
  EscalationDetails,
  EscalationRequest,
  FirstRunRequest,
  FirstRunState,
  OrganisationDetails,
  OrganisationRequest,
  ThemeSummary,
  ThemeWish,
} from "./wire";

export const firstRun = () => request<FirstRunState>("GET", "/first-run");
export const makeAdministrator = (body: FirstRunRequest) => request("POST", "/first-run", body);

export const organisation = () => request<OrganisationDetails>("GET", "/organisation");
export const saveOrganisation = (body: OrganisationRequest) =>
  request<OrganisationDetails>("PUT", "/organisation", body);

/** How long alerts wait before they go on. */
export const escalation = () => request<EscalationDetails>("GET", "/organisation/escalation");
export const saveEscalation = (body: EscalationRequest) =>
  request<EscalationDetails>("PUT", "/organisation/escalation", body);

export const saveThemes = (themes: ThemeWish[]) => request<ThemeSummary[]>("PUT", "/themes", { themes });
