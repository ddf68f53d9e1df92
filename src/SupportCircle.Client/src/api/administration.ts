import { request } from "./request";
import type {
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

export const saveThemes = (themes: ThemeWish[]) => request<ThemeSummary[]>("PUT", "/themes", { themes });
