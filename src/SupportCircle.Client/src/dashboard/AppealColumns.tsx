import { useEffect, useMemo, useState } from "preact/hooks";
import type { AppealSummary } from "../api/wire";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { AppealPane } from "./AppealPane";
import { BackToQueue } from "./BackToQueue";
import { CaseContext } from "./CaseContext";
import { useDashboard } from "./dashboardContext";
import type { DeskPlace } from "./place";
import { Said } from "./Said";

interface AppealColumnsProps {
  place: DeskPlace;
  decisionId: string;
}

/** An appeal in the middle; on the right the case that it is about. */
export function AppealColumns({ place, decisionId }: AppealColumnsProps) {
  const { appeals } = useDashboard();
  const [said, say] = useState<string | null>(null);
  const found = appeals.value?.find(({ decision }) => decision.id === decisionId);
  if (found && !said) return <OneAppeal place={place} appeal={found} onDone={say} />;
  return (
    <section class="desk-case">
      <BackToQueue place={place} />
      <h1>{t("desk.appeals")}</h1>
      {said && <Said>{said}</Said>}
      {!said && appeals.value && <p>{t("appeals.gone")}</p>}
    </section>
  );
}

interface OneAppealProps {
  place: DeskPlace;
  appeal: AppealSummary;
  onDone: (words: string) => void;
}

function OneAppeal({ place, appeal, onDone }: OneAppealProps) {
  const dashboard = useDashboard();
  const open = useMemo(() => dashboard.openCase(appeal.case.id), [dashboard, appeal.case.id]);
  useEffect(() => () => dashboard.closeCase(open), [dashboard, open]);
  const view = open.view.value;
  return (
    <div class="desk-open">
      <AppealPane open={open} appeal={appeal} place={place} onDone={onDone} />
      {view ? (
        <CaseContext view={view} place={{ ...place, tab: "open" }} />
      ) : (
        <aside class="desk-context">
          <Loading of={{ value: null, refusal: open.refusal.value, reload: () => open.load() }} />
        </aside>
      )}
    </div>
  );
}
