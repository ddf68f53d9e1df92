// As the figures: it only ever comes after the dashboard's script, and so the room's first script names no more files.
import "../dashboard/DashboardPage";

export { DrillsPage } from "./DrillsPage";
