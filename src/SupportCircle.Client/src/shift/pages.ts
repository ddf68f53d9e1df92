// It only ever comes after the dashboard's script, and says so for the same reason as the figures.
import "../dashboard/DashboardPage";

export { ShiftPage } from "./ShiftPage";
