import { en } from "./en";

export type TextKey = keyof typeof en;
type Text = string | { one: string; other: string };
/** A language file has every key. */
export type Texts = Record<TextKey, Text>;
export type TextValues = Record<string, string | number>;

/** Other languages are loaded on demand, so that a page carries one. */
const languages: Record<string, () => Promise<Texts>> = {
  en: async () => en,
  es: async () => (await import("./es")).es,
};

let texts: Texts = en;
let language = "en";

/** Takes the reader's first language that there are texts for. */
export async function chooseLanguage(wanted: readonly string[] = navigator.languages): Promise<void> {
  const found = wanted.map((tag) => tag.split("-")[0] ?? "").find((tag) => tag in languages) ?? "en";
  texts = (await languages[found]?.()) ?? en;
  language = found;
  document.documentElement.lang = found;
}

/** The reader's own manner of dates where it is of the language of the texts. */
export function locale(): string {
  return navigator.languages.find((tag) => tag.split("-")[0] === language) ?? language;
}

/** The words for a key, with `{name}` replaced; `count` chooses between the forms of a plural. */
export function t(key: TextKey, values: TextValues = {}): string {
  const text = texts[key];
  const form = typeof text === "string" ? text : text[pluralForm(values.count)];
  return form.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

function pluralForm(count: string | number | undefined): "one" | "other" {
  return new Intl.PluralRules(language).select(Number(count)) === "one" ? "one" : "other";
}
