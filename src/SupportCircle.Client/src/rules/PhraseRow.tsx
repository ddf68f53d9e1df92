import { removePhrase } from "../api/rules";
import type { PhraseView } from "../api/wire";
import { t } from "../texts";
import { useAttempt } from "../ui/useAttempt";
import { actionWords } from "./ruleWords";

interface PhraseRowProps {
  phrase: PhraseView;
  circleId?: string | undefined;
  /** Absent where it is somebody else's to remove. */
  onRemoved?: () => Promise<void>;
}

export function PhraseRow({ phrase, circleId, onRemoved }: PhraseRowProps) {
  const { failure, attempt } = useAttempt();
  const { id, pattern, isPattern, action } = phrase;
  const remove = () =>
    attempt(async () => {
      await removePhrase(id, circleId);
      await onRemoved?.();
    });
  return (
    <li class="row">
      <div class="row-words">
        <strong dir="auto">{isPattern ? <code>{pattern}</code> : pattern}</strong>
        <span class="hint">
          {actionWords(action)}
          {isPattern && ` · ${t("rules.isPattern")}`}
        </span>
      </div>
      {onRemoved && (
        <button
          type="button"
          class="button is-quiet"
          aria-label={t("rules.removeNamed", { phrase: pattern })}
          onClick={() => void remove()}
        >
          {t("rules.remove")}
        </button>
      )}
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </li>
  );
}
