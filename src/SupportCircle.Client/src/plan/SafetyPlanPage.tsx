import { Link } from "wouter-preact";
import { safetyPlan } from "../api/plans";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { OwnPlan } from "./OwnPlan";
import "../styles/print.css";
import "../styles/plan.css";

/** What one writes for oneself when it is calmer, and reads when it is not. */
export function SafetyPlanPage() {
  const load = useLoad(safetyPlan);
  return (
    <Page title={t("plan.title")}>
      <div class="is-unprinted plan-about">
        <p class="lead">{t("plan.lead")}</p>
        <p>{t("plan.private")}</p>
        <p class="hint">
          {t("plan.unseen")} <Link href="/help">{t("header.help")}</Link>
        </p>
      </div>
      {load.value ? <OwnPlan plan={load.value} /> : <Loading of={load} />}
    </Page>
  );
}
