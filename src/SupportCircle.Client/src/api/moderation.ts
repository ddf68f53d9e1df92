import { request } from "./request";
import type {
  AuditLine,
  Folds,
  MyReport,
  PrivateLook,
  ReportClosingRequest,
  ReportContent,
  ReportMade,
  ReportRequest,
  ReportView,
} from "./wire";

export const report = (id: string, body: ReportRequest) =>
  request<ReportMade>("POST", `/circles/${id}/reports`, body);
export const myReports = () => request<MyReport[]>("GET", "/account/reports");

/** Who has looked at what is one's own, the newest first. */
export const looks = () => request<PrivateLook[]>("GET", "/account/looks");

/** What one's own screen folds; nobody else learns of it. */
export const folds = (id: string) => request<Folds>("GET", `/circles/${id}/folds`);
export const block = (id: string, seatId: string) => request("PUT", `/circles/${id}/blocks/${seatId}`);
export const unblock = (id: string, seatId: string) => request("DELETE", `/circles/${id}/blocks/${seatId}`);

/** For the circle's facilitators. */
export const reports = (id: string) => request<ReportView[]>("GET", `/circles/${id}/reports`);
export const readReport = (id: string, reportId: string) =>
  request<ReportContent>("GET", `/circles/${id}/reports/${reportId}`);
export const closeReport = (id: string, reportId: string, body: ReportClosingRequest) =>
  request("POST", `/circles/${id}/reports/${reportId}/closing`, body);

/** For administrators. */
export const reportsAboutFacilitators = () => request<ReportView[]>("GET", "/moderation/reports");
export const readReportAboutFacilitator = (reportId: string) =>
  request<ReportContent>("GET", `/moderation/reports/${reportId}`);
export const closeReportAboutFacilitator = (reportId: string, body: ReportClosingRequest) =>
  request("POST", `/moderation/reports/${reportId}/closing`, body);

/** A page of the audit log, the newest first; before a number of it. */
export const auditLines = (before?: number) =>
  request<AuditLine[]>("GET", `/moderation/audit${before === undefined ? "" : `?before=${before}`}`);
