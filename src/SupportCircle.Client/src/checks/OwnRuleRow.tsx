import { removeRule } from "../api/checks";
import type { OwnRuleView } from "../api/wire";
import { levelWords, signalCategoryWords } from "../dashboard/signalWords";
import { t } from "../texts";
import { useAttempt } from "../ui/useAttempt";
import { languageWords } from "./checkWords";

interface OwnRuleRowProps {
  rule: OwnRuleView;
  onRemoved: () => Promise<void>;
}

export function OwnRuleRow({ rule, onRemoved }: OwnRuleRowProps) {
  const { failure, attempt } = useAttempt();
  const { number, id, category, level, language, patterns, about, isReadable } = rule;
  const remove = () =>
    attempt(async () => {
      await removeRule(number);
      await onRemoved();
    });
  return (
    <li class="row">
      <div class="row-words">
        <strong dir="auto">{about}</strong>
        <span class="hint">
          {[signalCategoryWords(category), levelWords(level), languageWords(language), id].join(" · ")}
        </span>
        {!isReadable && <span class="problem">{t("ownRules.unreadable")}</span>}
        {patterns.map((pattern) => (
          <code key={pattern}>{pattern}</code>
        ))}
      </div>
      <button
        type="button"
        class="button is-quiet"
        aria-label={t("rules.removeNamed", { phrase: about })}
        onClick={() => void remove()}
      >
        {t("rules.remove")}
      </button>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </li>
  );
}
