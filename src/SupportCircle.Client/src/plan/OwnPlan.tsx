import { useState } from "preact/hooks";
import { safetyPlan } from "../api/plans";
import { Refusal } from "../api/Refusal";
import type { SafetyPlanDetails } from "../api/wire";
import { PlanDraft } from "../models/PlanDraft";
import { session } from "../models/Session";
import { Shelf } from "../models/Shelf";
import { t } from "../texts";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Notice } from "../ui/Notice";
import { ChangedElsewhere } from "./ChangedElsewhere";
import { PlanForm } from "./PlanForm";
import { PlanView } from "./PlanView";
import { SharingSection } from "./SharingSection";

/** The plan to read, or to write while there is none or it is being changed. */
export function OwnPlan({ plan: read }: { plan: SafetyPlanDetails }) {
  const [plan, setPlan] = useState(read);
  const [draft] = useState(() => new PlanDraft(new Shelf(session.memberId ?? "", "safety-plan"), read));
  const [isOpen, open] = useState(draft.isUnsaved.value);
  const [wasKept, setKept] = useState(draft.isUnsaved.value);
  const [elsewhere, setElsewhere] = useState<SafetyPlanDetails | null>(null);
  const [news, tell] = useState<"plan.saved" | "plan.deleted" | null>(null);
  const [asksToDelete, askToDelete] = useState(false);
  const hasPlan = plan.version !== undefined;

  const show = (shown: SafetyPlanDetails, what: typeof news) => {
    setPlan(shown);
    setElsewhere(null);
    setKept(false);
    open(draft.isUnsaved.value);
    tell(what);
  };
  const save = async () => {
    tell(null);
    try {
      show(await draft.save(), "plan.saved");
    } catch (error) {
      if (Refusal.of(error).code === "conflict") setElsewhere(await safetyPlan());
      throw error;
    }
  };
  const takeBack = (shown: SafetyPlanDetails) => {
    draft.discard(shown);
    show(shown, null);
  };
  const remove = async () => {
    await draft.delete();
    show(await safetyPlan(), "plan.deleted");
  };

  if (isOpen || !hasPlan)
    return (
      <>
        {news && <Notice isNews>{t(news)}</Notice>}
        {wasKept && <Notice>{t("plan.kept")}</Notice>}
        {elsewhere && (
          <ChangedElsewhere
            plan={elsewhere}
            onTake={() => takeBack(elsewhere)}
            onPutOver={() => {
              draft.putOver(elsewhere);
              return save();
            }}
          />
        )}
        <PlanForm draft={draft} onSave={save} {...(hasPlan && { onCancel: () => takeBack(plan) })} />
      </>
    );
  return (
    <>
      <div class="is-unprinted">{news && <Notice isNews>{t(news)}</Notice>}</div>
      <PlanView lines={plan.lines} heading="h2" />
      <p class="actions is-unprinted">
        <button type="button" class="button is-act" onClick={() => open(true)}>
          {t("plan.change")}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {t("plan.print")}
        </button>
        <button type="button" class="button is-quiet" onClick={() => askToDelete(true)}>
          {t("plan.delete")}
        </button>
      </p>
      <SharingSection />
      {asksToDelete && (
        <ConfirmDialog
          title={t("plan.deleteTitle")}
          words={t("plan.deleteWords")}
          action={t("plan.delete")}
          onConfirm={remove}
          onClose={() => askToDelete(false)}
        />
      )}
    </>
  );
}
