import { useState } from "preact/hooks";
import { openSharedPlan } from "../api/plans";
import type { Author, PlanLookReason, SharedPlan } from "../api/wire";
import { type TextKey, t } from "../texts";
import { Form } from "../ui/Form";
import { RadioGroup } from "../ui/RadioGroup";
import { date } from "../ui/times";
import { PlanView } from "./PlanView";

const reasons: readonly (readonly [PlanLookReason, TextKey])[] = [
  ["AskedFor", "openPlan.askedFor"],
  ["Words", "openPlan.words"],
  ["Worry", "openPlan.worry"],
];

interface OpenPlanFormProps {
  circleId: string;
  of: Author;
  onCancel?: () => void;
}

/** Opens a plan that somebody shares, with a reason that they read. It is asked for each time, and kept nowhere here. */
export function OpenPlanForm({ circleId, of, onCancel }: OpenPlanFormProps) {
  const [plan, setPlan] = useState<SharedPlan | null>(null);
  if (plan)
    return (
      <>
        <p class="hint">{t("openPlan.writtenAt", { date: date(plan.writtenAt) })}</p>
        <PlanView lines={plan.lines} heading="h3" />
        {onCancel && (
          <p class="actions">
            <button type="button" class="button" onClick={onCancel}>
              {t("action.close")}
            </button>
          </p>
        )}
      </>
    );
  const open = async (values: FormData) => {
    const reason = reasons.find(([one]) => one === values.get("reason"))?.[0] ?? "Worry";
    setPlan(await openSharedPlan(circleId, of.seatId, reason));
  };
  return (
    <Form
      action={t("openPlan.open")}
      onSubmit={open}
      onCancel={onCancel}
      words={{ not_found: "openPlan.notShared" }}
    >
      <RadioGroup
        name="reason"
        legend={t("openPlan.why")}
        value="Worry"
        choices={reasons.map(([reason, words]) => [reason, t(words, { name: of.name })])}
      />
      <p class="hint">{t("openPlan.told", { name: of.name })}</p>
    </Form>
  );
}
