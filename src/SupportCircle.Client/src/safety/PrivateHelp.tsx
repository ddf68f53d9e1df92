import { useEffect, useRef } from "preact/hooks";
import { Link } from "wouter-preact";
import { help } from "../api/help";
import { safetyPlan } from "../api/plans";
import { PlanView } from "../plan/PlanView";
import { writtenParts } from "../plan/planParts";
import { t } from "../texts";
import { useLoad } from "../ui/useLoad";
import { HelplineList } from "./HelplineList";
import { nearest } from "./helplines";
import "../styles/help-card.css";
import "../styles/plan.css";

/** For whoever wrote for themselves alone what sounds as if they may need help: nobody else learns of it, so nobody else is named. */
export function PrivateHelp({ onClose }: { onClose: () => void }) {
  const helplines = useLoad(help).value?.helplines;
  const plan = useLoad(safetyPlan).value;
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: "nearest" }), [helplines]);
  const hasPlan = plan !== null && writtenParts(plan.lines).length > 0;
  return (
    <section ref={place} class="help-card is-private" aria-labelledby="private-help-title">
      <div role="status">
        <h2 id="private-help-title">{t("helpCard.title")}</h2>
        <p>{t("privateHelp.lead")}</p>
      </div>
      {hasPlan && (
        <section aria-labelledby="private-help-plan">
          <h3 id="private-help-plan">{t("helpCard.plan")}</h3>
          <PlanView lines={plan.lines} heading="h4" />
        </section>
      )}
      {helplines && <HelplineList helplines={nearest(helplines)} />}
      {plan && !hasPlan && (
        <p class="hint">
          <Link href="/me/safety-plan">{t("helpCard.noPlan")}</Link>
        </p>
      )}
      <p class="actions">
        <Link href="/help" class="button">
          {t("helpCard.all")}
        </Link>
        <button type="button" class="button is-quiet" onClick={onClose}>
          {t("helpCard.close")}
        </button>
      </p>
    </section>
  );
}
