import type { RuleTrial } from "../api/wire";
import { levelWords, modifierWords, signalCategoryWords } from "../dashboard/signalWords";
import { t } from "../texts";

/** What the rules would find in a text. */
export function TrialFindings({ trial: { findings } }: { trial: RuleTrial }) {
  if (findings.length === 0) return <p>{t("ownRules.nothing")}</p>;
  return (
    <ul class="points">
      {findings.map(({ rule, category, level, modifiers, start }) => (
        <li key={`${rule} ${start}`}>
          {[levelWords(level), signalCategoryWords(category), ...modifierWords(modifiers), rule].join(" · ")}
        </li>
      ))}
    </ul>
  );
}
