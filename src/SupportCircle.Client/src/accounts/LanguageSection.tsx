import { readerLanguage } from "../models/ReaderLanguage";
import { type Language, languageNames, spokenLanguage, t } from "../texts";
import { Notice } from "../ui/Notice";
import { RadioGroup } from "../ui/RadioGroup";
import { Section } from "../ui/Section";
import { useAttempt } from "../ui/useAttempt";

export function LanguageSection() {
  const { failure, attempt } = useAttempt();
  const choose = (language: Language) => attempt(() => readerLanguage.choose(language));
  return (
    <Section title={t("me.language")}>
      <p class="hint">{t("me.languageHint")}</p>
      <RadioGroup
        name="language"
        legend={t("me.languageLegend")}
        value={spokenLanguage()}
        choices={(Object.keys(languageNames) as Language[]).map((code) => [code, languageNames[code]])}
        onChoose={(language) => void choose(language)}
      />
      {failure && (
        <Notice tone="danger" isNews>
          {failure}
        </Notice>
      )}
    </Section>
  );
}
