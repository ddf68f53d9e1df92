import { journalCopies } from "../api/journal";
import { spokenLanguage, t } from "../texts";
import { Section } from "../ui/Section";

/** The whole journal to take away. */
export function CopiesSection() {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const { html, json } = journalCopies(spokenLanguage(), timeZone);
  return (
    <Section title={t("journal.copies")}>
      <p class="hint">{t("journal.copiesHint")}</p>
      <p class="actions">
        <a class="button" href={html} download>
          {t("journal.copyHtml")}
        </a>
        <a class="button is-quiet" href={json} download>
          {t("journal.copyJson")}
        </a>
      </p>
    </Section>
  );
}
