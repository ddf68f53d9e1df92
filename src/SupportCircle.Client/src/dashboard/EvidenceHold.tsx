import { holdEvidence, releaseEvidence } from "../api/cases";
import type { CaseView } from "../api/wire";
import { t } from "../texts";
import { useAttempt } from "../ui/useAttempt";
import { useDashboard } from "./dashboardContext";

/** For administrators: the evidence of a case does not expire for as long as they say. */
export function EvidenceHold({ view }: { view: CaseView }) {
  const dashboard = useDashboard();
  const { failure, attempt } = useAttempt();
  const { id, evidenceHeld } = view.case;
  if (!dashboard.desk.value?.administrator) {
    return evidenceHeld ? <p class="hint">{t("hold.held")}</p> : null;
  }
  const change = () =>
    attempt(() => dashboard.openCase(id).act(() => (evidenceHeld ? releaseEvidence(id) : holdEvidence(id))));
  return (
    <>
      <p class="hint">{t(evidenceHeld ? "hold.held" : "hold.hint")}</p>
      <p>
        <button type="button" class="button" onClick={() => void change()}>
          {t(evidenceHeld ? "hold.end" : "hold.begin")}
        </button>
      </p>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}
