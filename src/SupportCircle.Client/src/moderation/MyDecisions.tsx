import { useEffect } from "preact/hooks";
import { myDecisions } from "../api/cases";
import { decisionsSeen } from "../models/decisionsSeen";
import "../styles/statements.css";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { useLoad } from "../ui/useLoad";
import { MyDecisionCard } from "./MyDecisionCard";

/** What was decided about oneself, with reasons. Said too when there is nothing. */
export function MyDecisions({ heading }: { heading: "h2" | "h3" }) {
  const load = useLoad(myDecisions);
  const decisions = load.value;
  useEffect(() => {
    if (decisions) decisionsSeen.see(decisions);
  }, [decisions]);
  return (
    <>
      <p class="hint">{t("decisions.lead")}</p>
      {!decisions && <Loading of={load} />}
      {decisions?.length === 0 && <p>{t("decisions.none")}</p>}
      <ul class="statements">
        {decisions?.map((decision) => (
          <MyDecisionCard key={decision.id} decision={decision} heading={heading} onAppealed={load.reload} />
        ))}
      </ul>
    </>
  );
}
