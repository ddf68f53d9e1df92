import { t } from "../texts";
import { Section } from "../ui/Section";

/** What "leave this page" does, and what no page can do. */
export function AboutLeaving() {
  return (
    <Section title={t("leaving.title")}>
      <p>{t("leaving.how")}</p>
      <p>{t("leaving.does")}</p>
      <p>{t("leaving.cannot")}</p>
      <ul class="points">
        <li>{t("leaving.history")}</li>
        <li>{t("leaving.mail")}</li>
        <li>{t("leaving.watched")}</li>
      </ul>
      <p>{t("leaving.private")}</p>
    </Section>
  );
}
