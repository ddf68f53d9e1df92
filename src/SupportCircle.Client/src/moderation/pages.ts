export { AboutFacilitatorsPage } from "./AboutFacilitatorsPage";
export { ReportsPage } from "./ReportsPage";
