import { Link } from "wouter-preact";
import { session } from "../models/Session";
import { t } from "../texts";
import { Section } from "../ui/Section";

/** On an administrator's own page: the way to what the organisation sets. */
export function SettingsLink() {
  if (!session.isAdministrator) return null;
  return (
    <Section title={t("settings.title")}>
      <p>{t("settings.lead")}</p>
      <p class="actions">
        <Link href="/settings" class="button">
          {t("settings.open")}
        </Link>
        <Link href="/settings/team" class="button">
          {t("team.open")}
        </Link>
        <Link href="/settings/helplines" class="button">
          {t("helplines.title")}
        </Link>
        <Link href="/settings/checks" class="button">
          {t("ownRules.title")}
        </Link>
        <Link href="/moderation" class="button">
          {t("desk.title")}
        </Link>
        <Link href="/audit" class="button">
          {t("audit.title")}
        </Link>
        <Link href="/moderation/transparency" class="button">
          {t("transparency.title")}
        </Link>
      </p>
    </Section>
  );
}
