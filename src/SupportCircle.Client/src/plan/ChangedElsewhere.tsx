import type { SafetyPlanDetails } from "../api/wire";
import { t } from "../texts";
import { useAttempt } from "../ui/useAttempt";
import { PlanView } from "./PlanView";

interface ChangedElsewhereProps {
  plan: SafetyPlanDetails;
  onTake: () => void;
  onPutOver: () => Promise<void>;
}

/** What another device has saved meanwhile, with the choice between it and what stands here. */
export function ChangedElsewhere({ plan, onTake, onPutOver }: ChangedElsewhereProps) {
  const { failure, attempt } = useAttempt({ conflict: "plan.conflict" });
  return (
    <div class="notice is-attention">
      <p>{t(plan.version ? "plan.elsewhere" : "plan.deletedElsewhere")}</p>
      <PlanView lines={plan.lines} heading="h2" />
      <p class="actions">
        <button type="button" class="button" onClick={() => void attempt(onPutOver)}>
          {t("plan.putOver")}
        </button>
        <button type="button" class="button is-quiet" onClick={onTake}>
          {t("plan.take")}
        </button>
      </p>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
