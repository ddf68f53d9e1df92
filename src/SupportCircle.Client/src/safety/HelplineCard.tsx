import type { HelplineDetails } from "../api/wire";
import { t } from "../texts";
import { date } from "../ui/times";
import { checkOf, isEmergency, languageList, smsAddress } from "./helplines";

const checks = {
  checked: "help.checked",
  "long ago": "help.checkedLongAgo",
  never: "help.checkNumber",
} as const;

export function HelplineCard({ helpline }: { helpline: HelplineDetails }) {
  const { name, about, display, dial, text, textWord, web, hours, languages, source, verifiedOn } = helpline;
  const isUrgent = isEmergency(helpline);
  const check = verifiedOn || dial || text ? checks[checkOf(helpline)] : "help.neverChecked";
  return (
    <li class="helpline">
      {name !== display && <h3 dir="auto">{name}</h3>}
      {about && <p dir="auto">{about}</p>}
      <p class="actions">
        {dial && (
          <a class={`button ${isUrgent ? "is-danger" : "is-act"}`} href={`tel:${dial}`}>
            {t("help.call", { number: display ?? dial })}
          </a>
        )}
        {text && (
          <a class="button" href={smsAddress(text, textWord)}>
            {textWord
              ? t("help.textWord", { word: textWord, number: text })
              : t("help.text", { number: text })}
          </a>
        )}
        {web && (
          <a href={web} rel="noreferrer">
            {new URL(web).host}
          </a>
        )}
      </p>
      <p class="hint">
        {hours && (
          <>
            <span dir="auto">{hours}</span> ·{" "}
          </>
        )}
        {languages.length > 0 && <>{languageList(languages)} · </>}
        {t(check, { date: verifiedOn ? date(verifiedOn) : "" })} {t("help.source", { source })}
      </p>
    </li>
  );
}
