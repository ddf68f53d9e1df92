import { useState } from "preact/hooks";
import { Refusal } from "../api/Refusal";
import { readerLanguage } from "../models/ReaderLanguage";
import { type Language, languageNames, spokenLanguage, t } from "../texts";
import { refusalText } from "../texts/refusals";
import { Notice } from "../ui/Notice";
import { RadioGroup } from "../ui/RadioGroup";
import { Section } from "../ui/Section";

export function LanguageSection() {
  const [failure, setFailure] = useState<Refusal | null>(null);
  const choose = async (language: Language) => {
    setFailure(null);
    try {
      await readerLanguage.choose(language);
    } catch (error) {
      setFailure(Refusal.of(error));
    }
  };
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
          {refusalText(failure)}
        </Notice>
      )}
    </Section>
  );
}
