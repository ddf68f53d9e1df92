import type { CaseView } from "../api/wire";
import { OpenPlanForm } from "../plan/OpenPlanForm";
import { t } from "../texts";
import { Section } from "../ui/Section";

/** The safety plan of whom a case is about, where they share it with those who hold the circle. */
export function CasePlan({ view }: { view: CaseView }) {
  const { circleId, about } = view.case;
  if (!view.sharesPlan) return null;
  return (
    <Section title={t("plan.title")}>
      <details class="evidence">
        <summary>{t("openPlan.ofNamed", { name: about.name })}</summary>
        <OpenPlanForm circleId={circleId} of={about} />
      </details>
    </Section>
  );
}
