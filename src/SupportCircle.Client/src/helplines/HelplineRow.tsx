import type { ComponentChildren } from "preact";
import type { HelplineDetails, HelplineState } from "../api/wire";
import { countriesOf } from "../safety/helplines";
import { type TextKey, t } from "../texts";
import { listOf } from "../ui/listOf";
import { date } from "../ui/times";

const states: Record<HelplineState, TextKey> = {
  Verified: "helplines.verified",
  DueSoon: "helplines.dueSoon",
  Unchecked: "helplines.unchecked",
  Stale: "helplines.stale",
};

interface HelplineRowProps {
  entry: HelplineDetails;
  state: HelplineState;
  verifiedBy?: string | undefined;
  isHidden?: boolean;
  /** What can be done with it. */
  children?: ComponentChildren;
}

/** A helpline in the book: what it is, how it is reached, how sure it is. */
export function HelplineRow({ entry, state, verifiedBy, isHidden = false, children }: HelplineRowProps) {
  const { name, display, text, web, countries, verifiedOn } = entry;
  return (
    <li class="row">
      <div class="row-words">
        <strong dir="auto">{name}</strong>
        <span dir="auto">{[display, text, web].filter(Boolean).join(" · ")}</span>
        {countries.length > 0 && (
          <span class="hint">{listOf(countriesOf([entry]).map(([, country]) => country))}</span>
        )}
        <span>
          <span class={`mark-word ${state === "Verified" ? "is-act" : "is-attention"}`}>
            {t(states[state], { date: verifiedOn ? date(verifiedOn) : "" })}
          </span>
          {isHidden && <span class="mark-word is-taken">{t("helplines.isHidden")}</span>}
        </span>
        {verifiedBy && (
          <span class="hint" dir="auto">
            {t("helplines.by", { name: verifiedBy })}
          </span>
        )}
      </div>
      {children && <p class="actions">{children}</p>}
    </li>
  );
}
