import type { CaseView } from "../api/wire";
import { t } from "../texts";
import { personName } from "../ui/personName";
import { AlertTrail } from "./AlertTrail";
import { CasePlan } from "./CasePlan";
import { CaseReports } from "./CaseReports";
import { CaseSignals } from "./CaseSignals";
import { EarlierCases } from "./EarlierCases";
import { EvidenceHold } from "./EvidenceHold";
import { History } from "./History";
import type { DeskPlace } from "./place";

/** What stands around a case: what was reported, what has happened, and what was before. */
export function CaseContext({ view, place }: { view: CaseView; place: DeskPlace }) {
  return (
    <aside class="desk-context" aria-label={t("case.context")}>
      {view.alert && <AlertTrail alert={view.alert} />}
      <CaseReports key={view.case.id} view={view} />
      <CaseSignals key={`${view.case.id} signals`} view={view} />
      <CasePlan key={`${view.case.id} plan`} view={view} />
      <EvidenceHold view={view} />
      <History history={view.history} />
      <EarlierCases earlier={view.earlier} name={personName(view.case.about)} place={place} />
    </aside>
  );
}
