import type { HelplineDetails } from "../api/wire";
import { countriesOf } from "../safety/helplines";
import { t } from "../texts";

interface CountryChoiceProps {
  entries: readonly HelplineDetails[];
  value: string;
  onChoose: (country: string) => void;
}

export function CountryChoice({ entries, value, onChoose }: CountryChoiceProps) {
  return (
    <div class="field">
      <label for="country">{t("help.country")}</label>
      <select id="country" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t("helplines.everyCountry")}</option>
        {countriesOf(entries).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
