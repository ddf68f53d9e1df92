import type { ComponentChildren } from "preact";
import { hideShipped, showShipped, unverifyShipped, verifyShipped } from "../api/helplines";
import type { ShippedHelplineView } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { HelplineRow } from "./HelplineRow";
import { useChange } from "./useChange";

interface ShippedSectionProps {
  shipped: readonly ShippedHelplineView[];
  onChanged: () => Promise<void>;
  /** Which of them. */
  children: ComponentChildren;
}

/** What comes with the product: not to be changed here, but called, or hidden. */
export function ShippedSection({ shipped, onChanged, children }: ShippedSectionProps) {
  const { failure, change } = useChange(onChanged);
  return (
    <Section title={t("helplines.shipped")}>
      <p class="hint">{t("helplines.shippedHint")}</p>
      {children}
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      <ul class="rows">
        {shipped.map(({ key, entry, state, isHidden, verifiedBy }) => (
          <HelplineRow key={key} entry={entry} state={state} isHidden={isHidden} verifiedBy={verifiedBy}>
            <button
              type="button"
              class="button"
              aria-label={t("helplines.verifyNamed", { name: entry.name })}
              onClick={() => void change(() => verifyShipped(key))}
            >
              {t("helplines.verify")}
            </button>
            {verifiedBy && (
              <button
                type="button"
                class="button is-quiet"
                aria-label={t("helplines.unverifyNamed", { name: entry.name })}
                onClick={() => void change(() => unverifyShipped(key))}
              >
                {t("helplines.unverify")}
              </button>
            )}
            <button
              type="button"
              class="button is-quiet"
              aria-label={t(isHidden ? "helplines.showNamed" : "helplines.hideNamed", { name: entry.name })}
              onClick={() => void change(() => (isHidden ? showShipped(key) : hideShipped(key)))}
            >
              {t(isHidden ? "helplines.show" : "helplines.hide")}
            </button>
          </HelplineRow>
        ))}
      </ul>
    </Section>
  );
}
