import { request } from "./request";
import type { AuditLine, Folds, MyReport, PrivateLook, ReportMade, ReportRequest } from "./wire";

export const report = (id: string, body: ReportRequest) =>
  request<ReportMade>("POST", `/circles/${id}/reports`, body);
export const myReports = () => request<MyReport[]>("GET", "/account/reports");

/** Who has looked at what is one's own, the newest first. */
export const looks = () => request<PrivateLook[]>("GET", "/account/looks");

/** What one's own screen folds; nobody else learns of it. */
export const folds = (id: string) => request<Folds>("GET", `/circles/${id}/folds`);
export const block = (id: string, seatId: string) => request("PUT", `/circles/${id}/blocks/${seatId}`);
export const unblock = (id: string, seatId: string) => request("DELETE", `/circles/${id}/blocks/${seatId}`);

/** For administrators: a page of the audit log, the newest first; before a number of it. */
export const auditLines = (before?: number) =>
  request<AuditLine[]>("GET", `/moderation/audit${before === undefined ? "" : `?before=${before}`}`);
