import type { HelplineDetails, HelplineKind } from "../api/wire";
import { type TextKey, t } from "../texts";

const kinds: Record<HelplineKind, TextKey> = {
  Emergency: "helplines.emergency",
  Helpline: "helplines.helpline",
  AbuseAtHome: "helplines.abuseAtHome",
  Directory: "helplines.directory",
};

const isKind = (text: string): text is HelplineKind => Object.hasOwn(kinds, text);

export const kindChoices = () => Object.entries(kinds).map(([kind, words]) => [kind, t(words)] as const);

/** What was typed, as an entry: what is blank is left out, codes stand between commas or spaces. */
export function entryOf(values: FormData): HelplineDetails {
  const typed = (name: string) => String(values.get(name) ?? "").trim();
  const codes = (name: string) =>
    typed(name)
      .split(/[\s,;]+/)
      .filter(Boolean);
  const kind = typed("kind");
  const optional = ["about", "display", "dial", "text", "textWord", "web", "hours", "verifiedOn"] as const;
  return {
    kind: isKind(kind) ? kind : "Helpline",
    countries: codes("countries").map((code) => code.toUpperCase()),
    name: typed("name"),
    languages: codes("languages"),
    source: typed("source"),
    ...Object.fromEntries(optional.map((name) => [name, typed(name)]).filter(([, text]) => text !== "")),
  };
}
