import { Link } from "wouter-preact";
import { t } from "../texts";
import { Section } from "../ui/Section";

/** Where the page is that erases everything: nobody gets there by a slip. */
export function ErasureSection() {
  return (
    <Section title={t("erasure.section")}>
      <p class="hint">{t("erasure.sectionWords")}</p>
      <p>
        <Link href="/me/erasure" class="button">
          {t("erasure.open")}
        </Link>
      </p>
    </Section>
  );
}
