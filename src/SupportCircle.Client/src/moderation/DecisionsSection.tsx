import { t } from "../texts";
import { Section } from "../ui/Section";
import { MyDecisions } from "./MyDecisions";

/** On one's own page. */
export function DecisionsSection() {
  return (
    <Section title={t("decisions.title")}>
      <MyDecisions heading="h3" />
    </Section>
  );
}
