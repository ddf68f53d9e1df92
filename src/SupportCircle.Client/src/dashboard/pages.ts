export { DeskPages as DashboardPage } from "./DeskPages";
