import { request } from "./request";
import type {
  AppealDecisionRequest,
  AppealSummary,
  CasePage,
  CaseView,
  DecideRequest,
  DecisionContent,
  Desk,
  MyDecision,
  ReportContent,
  SignalContent,
  SignalLevel,
} from "./wire";

export const desk = () => request<Desk>("GET", "/moderation/desk");

export function cases(isClosed: boolean, circleId?: string, after?: string): Promise<CasePage> {
  const query = new URLSearchParams({ closed: String(isClosed) });
  if (circleId) query.set("circle", circleId);
  if (after) query.set("after", after);
  return request("GET", `/moderation/cases?${query}`);
}

export const caseView = (id: string) => request<CaseView>("GET", `/moderation/cases/${id}`);
/** Noted in the audit log, and told to whoever has reported: for those who open it, never ahead. */
export const readReport = (id: string, reportId: string) =>
  request<ReportContent>("GET", `/moderation/cases/${id}/reports/${reportId}`);

/** Noted too, and told to whoever wrote it. */
export const readSignal = (id: string, signalId: string) =>
  request<SignalContent>("GET", `/moderation/cases/${id}/signals/${signalId}`);

/** Noted too, and told to the one whom the decision concerns. */
export const readDecision = (id: string, decisionId: string) =>
  request<DecisionContent>("GET", `/moderation/cases/${id}/decisions/${decisionId}`);

export const claim = (id: string) => request("PUT", `/moderation/cases/${id}/claim`);
export const release = (id: string) => request("DELETE", `/moderation/cases/${id}/claim`);
export const note = (id: string, text: string) => request("POST", `/moderation/cases/${id}/notes`, { text });
export const setLevel = (id: string, level: SignalLevel, reason: string) =>
  request("PUT", `/moderation/cases/${id}/level`, { level, reason });
export const askOpinion = (id: string, text: string) =>
  request("POST", `/moderation/cases/${id}/opinion-requests`, { text });
export const giveOpinion = (id: string, text: string) =>
  request("POST", `/moderation/cases/${id}/opinions`, { text });
export const decide = (id: string, body: DecideRequest) =>
  request("POST", `/moderation/cases/${id}/decisions`, body);

/** For administrators. */
export const holdEvidence = (id: string) => request("PUT", `/moderation/cases/${id}/evidence-hold`);
export const releaseEvidence = (id: string) => request("DELETE", `/moderation/cases/${id}/evidence-hold`);

export const appeals = () => request<AppealSummary[]>("GET", "/moderation/appeals");
export const decideAppeal = (decisionId: string, body: AppealDecisionRequest) =>
  request("POST", `/moderation/appeals/${decisionId}/decision`, body);

/** What was decided about oneself. */
export const myDecisions = () => request<MyDecision[]>("GET", "/account/decisions");
export const appeal = (decisionId: string, words: string) =>
  request("POST", `/account/decisions/${decisionId}/appeal`, { words });
