import { useState } from "preact/hooks";
import { themes } from "../api/circles";
import { t } from "../texts";
import { themeName } from "../texts/themes";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { CircleListingCard } from "./CircleListingCard";
import { Suggestions } from "./Suggestions";
import { useDirectory } from "./useDirectory";

export function DirectoryPage() {
  const [theme, setTheme] = useState("");
  const known = useLoad(themes);
  const { circles, hasMore, load, more } = useDirectory(theme);
  return (
    <Page title={t("directory.title")} lead={t("directory.lead")}>
      <Suggestions />
      <Section title={t("directory.all")}>
        <div class="field">
          <label for="theme">{t("circleForm.theme")}</label>
          <select id="theme" value={theme} onChange={(event) => setTheme(event.currentTarget.value)}>
            <option value="">{t("directory.everyTheme")}</option>
            {known.value?.map((each) => (
              <option key={each.id} value={each.id}>
                {themeName(each)}
              </option>
            ))}
          </select>
        </div>
        {!circles && <Loading of={load} />}
        {circles?.length === 0 && (
          <div class="empty">
            <p>{t(theme ? "directory.noneOfTheme" : "directory.none")}</p>
          </div>
        )}
        <ul class="cards" aria-live="polite">
          {circles?.map((circle) => (
            <CircleListingCard key={circle.id} circle={circle} />
          ))}
        </ul>
        {hasMore && (
          <button type="button" class="button" onClick={() => void more()}>
            {t("directory.more")}
          </button>
        )}
      </Section>
    </Page>
  );
}
