import { signal } from "@preact/signals";
import { en } from "./en";

export type TextKey = keyof typeof en;
type Text = string | { one: string; other: string };
/** A language file has every key. */
export type Texts = Record<TextKey, Text>;
export type TextValues = Record<string, string | number>;

/** Other languages are loaded on demand, so that a page carries one. */
const files = {
  en: async (): Promise<Texts> => en,
  es: async (): Promise<Texts> => (await import("./es")).es,
};

export type Language = keyof typeof files;

/** Each language by its own name, since whoever looks for it may not read the others. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", es: "Español" };

/** A signal: whatever shows a text shows it anew when the language changes. */
const spoken = signal<{ language: Language; texts: Texts }>({ language: "en", texts: en });

export function isLanguage(code: unknown): code is Language {
  return typeof code === "string" && Object.hasOwn(files, code);
}

/** The reader's first language that there are texts for, else English. */
export function languageOf(wanted: readonly string[] = navigator.languages): Language {
  return wanted.map((tag) => tag.toLowerCase().split("-")[0]).find(isLanguage) ?? "en";
}

/** When the texts cannot be loaded, those that are there stay. */
export async function speak(language: Language): Promise<void> {
  spoken.value = { language, texts: await files[language]() };
  document.documentElement.lang = language;
  // As neutral in every language: somebody may be looking over the shoulder.
  document.title = t("product.tab");
}

/** What the texts are in now. */
export function spokenLanguage(): Language {
  return spoken.value.language;
}

/** The reader's own manner of dates where it is of the language of the texts. */
export function locale(): string {
  const { language } = spoken.value;
  return navigator.languages.find((tag) => tag.split("-")[0] === language) ?? language;
}

/** The words for a key, with `{name}` replaced; `count` chooses between the forms of a plural, and is written as numbers are. */
export function t(key: TextKey, values: TextValues = {}): string {
  const text = spoken.value.texts[key];
  const form = typeof text === "string" ? text : text[pluralForm(values.count)];
  return form.replace(/\{(\w+)\}/g, (_, name: string) => written(values[name]));
}

function written(value: string | number | undefined): string {
  return typeof value === "number" ? new Intl.NumberFormat(locale()).format(value) : (value ?? "");
}

function pluralForm(count: string | number | undefined): "one" | "other" {
  return new Intl.PluralRules(spoken.value.language).select(Number(count)) === "one" ? "one" : "other";
}
