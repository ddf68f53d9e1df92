import type { FoundRule } from "../api/wire";
import { t } from "../texts";
import { levelWords, modifierWords, signalCategoryWords } from "./signalWords";

/** Which rules have found something, what they take it for, and why that is less than the rule says. */
export function SignalFindings({ findings }: { findings: readonly FoundRule[] }) {
  return (
    <ul class="findings">
      {findings.map((one) => (
        <li key={`${one.rule} ${one.start}`}>
          <span>
            {signalCategoryWords(one.category)}: {levelWords(one.level)}
          </span>
          {one.level !== one.ruleLevel && (
            <span class="hint">
              {t("signal.lowered", {
                level: levelWords(one.ruleLevel),
                why: modifierWords(one.modifiers).join(", "),
              })}
            </span>
          )}
          <span class="hint">{t("signal.rule", { rule: one.rule, version: one.version })}</span>
        </li>
      ))}
    </ul>
  );
}
