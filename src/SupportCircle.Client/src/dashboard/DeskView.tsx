import { useEffect, useState } from "preact/hooks";
import { dashboardChoices } from "../models/DashboardChoices";
import { t } from "../texts";
import { AppealColumns } from "./AppealColumns";
import { CaseColumns } from "./CaseColumns";
import { ChoicesDialog } from "./ChoicesDialog";
import { DeskBand } from "./DeskBand";
import { useDashboard } from "./dashboardContext";
import type { DeskPlace } from "./place";
import { Queue } from "./Queue";
import { useShortcuts } from "./useShortcuts";
import { walkQueue } from "./walkQueue";

/** The queue, what is open, and what stands around it: side by side, or on a phone one after the other. */
export function DeskView({ place }: { place: DeskPlace }) {
  const dashboard = useDashboard();
  const { tab, circleId, id } = place;
  const [isChoosing, choose] = useState(false);
  useEffect(() => {
    if (tab !== "appeals") dashboard.show(tab === "closed", circleId);
  }, [dashboard, tab, circleId]);
  useShortcuts({
    j: () => walkQueue(1),
    k: () => walkQueue(-1),
    "?": () => choose(true),
  });
  const classes = ["desk", id ? "has-open" : "has-none", dashboardChoices.made.value.grey && "is-grey"];
  return (
    <main class="desk-page">
      <DeskBand place={place} />
      <div class={classes.filter(Boolean).join(" ")}>
        <Queue place={place} onChoose={() => choose(true)} />
        {!id && (
          <section class="desk-none">
            <h2>{t("desk.noneOpenTitle")}</h2>
            <p>{t("desk.noneOpenWords")}</p>
          </section>
        )}
        {id && tab === "appeals" && <AppealColumns key={id} place={place} decisionId={id} />}
        {id && tab !== "appeals" && <CaseColumns key={id} place={place} caseId={id} />}
      </div>
      {isChoosing && <ChoicesDialog onClose={() => choose(false)} />}
    </main>
  );
}
