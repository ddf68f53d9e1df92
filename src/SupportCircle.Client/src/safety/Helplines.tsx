import { useState } from "preact/hooks";
import type { HelplineDetails } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { HelplineList } from "./HelplineList";
import { countriesOf, isEmergency, likelyCountry, ofCountry } from "./helplines";

/** What there is for the reader's country, and what belongs to none. */
export function Helplines({ helplines }: { helplines: readonly HelplineDetails[] }) {
  const countries = countriesOf(helplines);
  const likely = likelyCountry();
  const [country, setCountry] = useState(countries.some(([code]) => code === likely) ? (likely ?? "") : "");
  const here = ofCountry(helplines, country);
  const emergency = here.filter(isEmergency);
  const atHome = here.filter(({ kind }) => kind === "AbuseAtHome");
  const people = here.filter((helpline) => !emergency.includes(helpline) && !atHome.includes(helpline));
  return (
    <>
      <div class="field">
        <label for="country">{t("help.country")}</label>
        <select id="country" value={country} onChange={(event) => setCountry(event.currentTarget.value)}>
          <option value="">{t("help.otherCountry")}</option>
          {countries.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <p class="hint">{t("help.countryHint")}</p>
      </div>
      <div class="help-lists" aria-live="polite">
        <Section title={t("help.danger")}>
          <p>{t(emergency.length > 0 ? "help.dangerNumber" : "help.dangerNoNumber")}</p>
          {emergency.length > 0 && <HelplineList helplines={emergency} />}
        </Section>
        <Section title={t("help.people")}>
          {people.length > 0 ? <HelplineList helplines={people} /> : <p>{t("help.noPeople")}</p>}
        </Section>
        {atHome.length > 0 && (
          <Section title={t("help.atHome")}>
            <HelplineList helplines={atHome} />
          </Section>
        )}
        <Section title={t("help.elsewhere")}>
          <HelplineList helplines={helplines.filter(({ countries: its }) => its.length === 0)} />
        </Section>
      </div>
    </>
  );
}
