export { AboutFacilitatorsPage } from "./AboutFacilitatorsPage";
export { AuditPage } from "./AuditPage";
export { ReportsPage } from "./ReportsPage";
