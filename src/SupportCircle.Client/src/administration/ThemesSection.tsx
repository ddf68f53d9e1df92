import { themes } from "../api/circles";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { ThemesForm } from "./ThemesForm";

/** What circles can be about. */
export function ThemesSection() {
  const known = useLoad(themes);
  return (
    <Section title={t("settings.themes")}>
      <p class="hint">{t("settings.themesHint")}</p>
      {known.value ? <ThemesForm known={known.value} /> : <Loading of={known} />}
    </Section>
  );
}
