import { Link } from "wouter-preact";
import { t } from "../texts";
import { Section } from "../ui/Section";

/** Where one writes for oneself, day by day. */
export function DaysSection() {
  return (
    <Section title={t("days.title")}>
      <p class="hint">{t("days.lead")}</p>
      <p class="actions">
        <Link href="/me/check-ins" class="button">
          {t("checkIn.title")}
        </Link>
        <Link href="/me/journal" class="button">
          {t("journal.title")}
        </Link>
        <Link href="/me/practices" class="button">
          {t("practice.title")}
        </Link>
      </p>
    </Section>
  );
}
