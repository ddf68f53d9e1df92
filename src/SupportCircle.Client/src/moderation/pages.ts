export { AuditPage } from "./AuditPage";
export { DecisionsPage } from "./DecisionsPage";
