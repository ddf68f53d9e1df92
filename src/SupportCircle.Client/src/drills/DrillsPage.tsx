import { Link } from "wouter-preact";
import { drills } from "../api/drills";
import { DeskBand } from "../dashboard/DeskBand";
import { DashboardContext } from "../dashboard/dashboardContext";
import { useOwnDashboard } from "../dashboard/useOwnDashboard";
import { t } from "../texts";
import { Heading } from "../ui/Heading";
import { LoadFailed } from "../ui/LoadFailed";
import { Loading } from "../ui/Loading";
import { NotFoundPage } from "../ui/NotFoundPage";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { DrillForm } from "./DrillForm";
import { DrillResult } from "./DrillResult";

/** Tests of the way that an alert goes, and what the last ones have measured. */
export function DrillsPage() {
  const dashboard = useOwnDashboard();
  // With everything else at the desk: when somebody has taken one, or a minute is over.
  const load = useLoad(drills, String(dashboard.now.value));
  const code = dashboard.refusal.value?.code;
  const desk = dashboard.desk.value;
  if (code === "not_allowed" || code === "not_found") return <NotFoundPage />;
  if (!desk && code) return <LoadFailed onRetry={() => dashboard.refresh()} />;
  return (
    <DashboardContext.Provider value={dashboard}>
      <main class="page drills">
        <header class="page-head">
          <Link href="/moderation" class="desk-back-link">
            {t("figures.back")}
          </Link>
          <Heading>{t("drill.title")}</Heading>
          <p class="lead">{t("drill.lead")}</p>
        </header>
        <DeskBand />
        {desk && desk.circles.length > 0 && (
          <Section title={t("drill.new")}>
            <DrillForm circles={desk.circles} />
          </Section>
        )}
        <Section title={t("drill.last")}>
          {load.value === null && <Loading of={load} />}
          {load.value?.length === 0 && <p>{t("drill.none")}</p>}
          <ol class="rows">
            {load.value?.map((one) => (
              <DrillResult key={one.id} one={one} />
            ))}
          </ol>
        </Section>
      </main>
    </DashboardContext.Provider>
  );
}
