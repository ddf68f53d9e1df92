import { forgetShipped } from "../api/helplines";
import type { ShippedHelplineView } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { HelplineRow } from "./HelplineRow";
import { useChange } from "./useChange";

interface LostSectionProps {
  lost: readonly ShippedHelplineView[];
  onChanged: () => Promise<void>;
}

/** What was said here of entries that an update has changed or taken out: to be looked at once more. */
export function LostSection({ lost, onChanged }: LostSectionProps) {
  const { failure, change } = useChange(onChanged);
  if (lost.length === 0) return null;
  return (
    <Section title={t("helplines.lost")}>
      <p>{t("helplines.lostHint")}</p>
      <ul class="rows">
        {lost.map(({ key, entry, state, isHidden, verifiedBy }) => (
          <HelplineRow key={key} entry={entry} state={state} isHidden={isHidden} verifiedBy={verifiedBy}>
            <button type="button" class="button" onClick={() => void change(() => forgetShipped(key))}>
              {t("helplines.forget")}
            </button>
          </HelplineRow>
        ))}
      </ul>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </Section>
  );
}
