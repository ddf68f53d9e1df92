import "../styles/case.css";
import "../styles/case-context.css";
import "../styles/alerts.css";
import "../styles/dashboard.css";
import "../styles/shift.css";
import "../styles/statements.css";
import { LoadFailed } from "../ui/LoadFailed";
import { NotFoundPage } from "../ui/NotFoundPage";
import { DeskView } from "./DeskView";
import { DashboardContext } from "./dashboardContext";
import { usePlace } from "./place";
import { useOwnDashboard } from "./useOwnDashboard";

/** For those who look after a circle, and for administrators: what waits for them. */
export function DashboardPage() {
  const place = usePlace();
  const dashboard = useOwnDashboard();
  const code = dashboard.refusal.value?.code;
  if (!place || code === "not_allowed" || code === "not_found") return <NotFoundPage />;
  if (!dashboard.desk.value) {
    return code ? <LoadFailed onRetry={() => dashboard.refresh()} /> : <main class="page" aria-busy="true" />;
  }
  return (
    <DashboardContext.Provider value={dashboard}>
      <DeskView place={place} />
    </DashboardContext.Provider>
  );
}
