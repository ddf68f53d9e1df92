import { appearance } from "../models/Appearance";
import { t } from "../texts";
import { RadioGroup } from "../ui/RadioGroup";
import { Section } from "../ui/Section";

export function AppearanceSection() {
  return (
    <Section title={t("me.appearance")}>
      <RadioGroup
        name="appearance"
        legend={t("me.appearanceLegend")}
        value={appearance.choice.value}
        choices={[
          ["system", t("me.appearanceSystem")],
          ["light", t("me.appearanceLight")],
          ["dark", t("me.appearanceDark")],
        ]}
        onChoose={(choice) => appearance.choose(choice)}
      />
    </Section>
  );
}
