import { spokenLanguage } from "../texts";
import { request } from "./request";
import type {
  CheckInside,
  ChecksInForce,
  ChecksView,
  CircleChecks,
  OrganisationChecks,
  OwnRuleRequest,
  OwnRuleView,
  RuleTrial,
} from "./wire";

const organisation = "/organisation/checks";

export const checks = () => request<ChecksView>("GET", `/checks?language=${spokenLanguage()}`);

export const circleChecks = (circleId: string) => request<CircleChecks>("GET", `/circles/${circleId}/checks`);

export const organisationChecks = () => request<OrganisationChecks>("GET", organisation);

export const checksInForce = () => request<ChecksInForce>("GET", `${organisation}/in-force`);

export const checkInside = (ruleId: string) =>
  request<CheckInside>("GET", `${organisation}/rules/${encodeURIComponent(ruleId)}`);

export const switchRule = (ruleId: string, isOn: boolean, reason: string) =>
  request("PUT", `${organisation}/rules/${encodeURIComponent(ruleId)}`, { isOn, reason });

export const addRule = (rule: OwnRuleRequest) => request<OwnRuleView>("POST", `${organisation}/own`, rule);

export const removeRule = (number: number) => request("DELETE", `${organisation}/own/${number}`);

/** What the rules would find in a text, with one more when there is one. Nothing is kept. */
export const tryRules = (text: string, rule?: OwnRuleRequest) =>
  request<RuleTrial>("POST", `${organisation}/trial`, { text, rule });
