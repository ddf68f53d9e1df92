import { useState } from "preact/hooks";
import type { Author } from "../api/wire";
import { t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { OpenPlanForm } from "./OpenPlanForm";

/** Beside somebody in the circle who lets its facilitators open their safety plan. */
export function SeatPlan({ circleId, of }: { circleId: string; of: Author }) {
  const [isOpen, open] = useState(false);
  return (
    <span class="seat-actions">
      <button
        type="button"
        class="button is-quiet"
        aria-label={t("openPlan.ofNamed", { name: of.name })}
        onClick={() => open(true)}
      >
        {t("plan.title")}
      </button>
      {isOpen && (
        <Dialog title={t("openPlan.ofNamed", { name: of.name })} onClose={() => open(false)}>
          <OpenPlanForm circleId={circleId} of={of} onCancel={() => open(false)} />
        </Dialog>
      )}
    </span>
  );
}
