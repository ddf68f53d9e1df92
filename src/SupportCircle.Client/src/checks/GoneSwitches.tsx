import type { RuleSwitchView } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";

/** Rules that were switched once and are no more. */
export function GoneSwitches({ switches }: { switches: readonly RuleSwitchView[] }) {
  const gone = switches.filter(({ isGone }) => isGone);
  if (gone.length === 0) return null;
  return (
    <Section title={t("ownRules.gone")}>
      <p class="hint">{t("ownRules.goneHint")}</p>
      <ul class="points">
        {gone.map(({ ruleId, reason }) => (
          <li key={ruleId}>
            <code>{ruleId}</code> <span dir="auto">{reason}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
