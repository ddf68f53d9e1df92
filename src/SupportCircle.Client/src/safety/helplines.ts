import { limits } from "../api/limits";
import type { HelplineDetails } from "../api/wire";
import { locale } from "../texts";

const dayMs = 86_400_000;

/** The country that the browser's languages name, if they name one. It is asked nobody, and told nobody. */
export function likelyCountry(languages: readonly string[] = navigator.languages): string | null {
  for (const tag of languages) {
    const { region } = new Intl.Locale(tag);
    if (region && /^[A-Z]{2}$/.test(region)) return region;
  }
  return null;
}

/** The countries that there is anything for, by name in the reader's language. */
export function countriesOf(helplines: readonly HelplineDetails[]): (readonly [string, string])[] {
  const names = new Intl.DisplayNames(locale(), { type: "region" });
  const codes = [...new Set(helplines.flatMap(({ countries }) => countries))];
  return codes
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, locale()));
}

/** What is of a country, and never of another one; first what somebody has made sure of. */
export function ofCountry(
  helplines: readonly HelplineDetails[],
  country: string,
  now = Date.now(),
): HelplineDetails[] {
  const surest = (helpline: HelplineDetails) => surestFirst.indexOf(checkOf(helpline, now));
  return helplines
    .filter(({ countries }) => countries.includes(country))
    .sort((one, other) => surest(one) - surest(other));
}

const surestFirst = ["checked", "long ago", "never"] as const;

/** What is shown at once to whoever may be in danger: of their country, emergency numbers first; where it has none, those of no country. */
export function nearest(helplines: readonly HelplineDetails[], country = likelyCountry()): HelplineDetails[] {
  const here = country ? ofCountry(helplines, country) : [];
  if (here.length === 0) return helplines.filter(({ countries }) => countries.length === 0);
  return [...here.filter(isEmergency), ...here.filter((line) => !isEmergency(line))];
}

/** For danger to life, now. */
export const isEmergency = ({ kind }: HelplineDetails) => kind === "Emergency";

export type Check = (typeof surestFirst)[number];

/** Whether somebody made sure of it, and not too long ago. */
export function checkOf({ verifiedOn }: HelplineDetails, now = Date.now()): Check {
  if (!verifiedOn) return "never";
  return now - Date.parse(verifiedOn) <= limits.helplineDays * dayMs ? "checked" : "long ago";
}

export function languageList(languages: readonly string[]): string {
  const names = new Intl.DisplayNames(locale(), { type: "language" });
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(
    languages.map((tag) => names.of(tag) ?? tag),
  );
}

export function smsAddress(number: string, word: string | undefined): string {
  return `sms:${number}${word ? `?body=${encodeURIComponent(word)}` : ""}`;
}
