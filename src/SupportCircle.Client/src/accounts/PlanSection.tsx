import { Link } from "wouter-preact";
import { t } from "../texts";
import { Section } from "../ui/Section";

/** Where one's safety plan is. */
export function PlanSection() {
  return (
    <Section title={t("plan.title")}>
      <p class="hint">{t("plan.lead")}</p>
      <p>
        <Link href="/me/safety-plan" class="button">
          {t("plan.open")}
        </Link>
      </p>
    </Section>
  );
}
