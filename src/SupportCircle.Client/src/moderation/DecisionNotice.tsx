import { Link } from "wouter-preact";
import { myDecisions } from "../api/cases";
import { decisionsSeen } from "../models/decisionsSeen";
import { t } from "../texts";
import { useLoad } from "../ui/useLoad";

/** On the first page, until it was looked at on this device. */
export function DecisionNotice() {
  const { value } = useLoad(myDecisions);
  if (!value || !decisionsSeen.hasNews(value)) return null;
  return (
    <p class="notice is-calm">
      {t("home.decided")} <Link href="/decisions">{t("home.seeDecision")}</Link>
    </p>
  );
}
