import { Link } from "wouter-preact";
import { t } from "../texts";
import { Section } from "../ui/Section";

/** In a room: where one writes to one person of it. */
export function NotesLink() {
  return (
    <Section title={t("notes.section")}>
      <p class="hint">{t("notes.sectionHint")}</p>
      <p class="actions">
        <Link href="/reach-out" class="button">
          {t("reachOut.title")}
        </Link>
      </p>
    </Section>
  );
}
