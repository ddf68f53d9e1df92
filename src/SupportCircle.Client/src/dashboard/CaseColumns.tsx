import { useEffect, useMemo } from "preact/hooks";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { BackToQueue } from "./BackToQueue";
import { CaseContext } from "./CaseContext";
import { CasePane } from "./CasePane";
import { useDashboard } from "./dashboardContext";
import type { DeskPlace } from "./place";

interface CaseColumnsProps {
  place: DeskPlace;
  caseId: string;
}

/** A case in the middle, and what stands around it on the right. */
export function CaseColumns({ place, caseId }: CaseColumnsProps) {
  const dashboard = useDashboard();
  const open = useMemo(() => dashboard.openCase(caseId), [dashboard, caseId]);
  useEffect(() => () => dashboard.closeCase(open), [dashboard, open]);
  const view = open.view.value;
  if (!view) {
    return (
      <section class="desk-case">
        <BackToQueue place={place} />
        <h1 class="visually-hidden">{t("desk.queue")}</h1>
        <Loading of={{ value: null, refusal: open.refusal.value, reload: () => open.load() }} />
      </section>
    );
  }
  return (
    <div class="desk-open">
      <CasePane open={open} view={view} place={place} />
      <CaseContext view={view} place={place} />
    </div>
  );
}
