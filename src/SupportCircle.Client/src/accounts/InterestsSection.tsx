import { useState } from "preact/hooks";
import { InterestsForm } from "../joining/InterestsForm";
import { t } from "../texts";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";

export function InterestsSection() {
  const [isSaved, setSaved] = useState(false);
  return (
    <Section title={t("interests.title")}>
      <p class="hint">{t("interests.lead")}</p>
      <InterestsForm onSaved={() => setSaved(true)} />
      {isSaved && <Notice isNews>{t("me.nameSaved")}</Notice>}
    </Section>
  );
}
