import { signal } from "@preact/signals";
import { en } from "./en";
import type { enPages } from "./en.pages";

export type Text = string | { one: string; other: string };
type PageKey = keyof typeof enPages;
export type TextKey = keyof typeof en | PageKey;
/** A language has every key, in two files: the room's, and that of all the other pages. */
export type RoomTexts = Record<keyof typeof en, Text>;
export type PageTexts = Record<PageKey, Text>;
export type TextValues = Record<string, string | number>;

/** Other languages are loaded on demand, so that a page carries one. */
const files = {
  en: {
    room: async (): Promise<RoomTexts> => en,
    pages: async (): Promise<PageTexts> => (await import("./en.pages")).enPages,
  },
  es: {
    room: async (): Promise<RoomTexts> => (await import("./es")).es,
    pages: async (): Promise<PageTexts> => (await import("./es.pages")).esPages,
  },
};

export type Language = keyof typeof files;

/** Each language by its own name, since whoever looks for it may not read the others. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", es: "Español" };

/** A signal: whatever shows a text shows it anew when the language changes. */
const spoken = signal<{ language: Language; texts: RoomTexts & Partial<PageTexts> }>({
  language: "en",
  texts: en,
});
let hasPageTexts = false;

export function isLanguage(code: unknown): code is Language {
  return typeof code === "string" && Object.hasOwn(files, code);
}

/** The reader's first language that there are texts for, else English. */
export function languageOf(wanted: readonly string[] = navigator.languages): Language {
  return wanted.map((tag) => tag.toLowerCase().split("-")[0]).find(isLanguage) ?? "en";
}

/** When the texts cannot be loaded, those that are there stay. */
export async function speak(language: Language): Promise<void> {
  const { room, pages } = files[language];
  const [ofRoom, ofPages] = await Promise.all([room(), hasPageTexts ? pages() : undefined]);
  spoken.value = { language, texts: { ...ofRoom, ...ofPages } };
  document.documentElement.lang = language;
  // As neutral in every language: somebody may be looking over the shoulder.
  document.title = t("product.tab");
}

/** The script of a page or part, and the texts that the room does without. */
export async function withPageTexts<T>(script: Promise<T>): Promise<T> {
  const wasSpoken = spoken.value.language;
  const [loaded, ofPages] = await Promise.all([script, hasPageTexts ? undefined : files[wasSpoken].pages()]);
  if (ofPages) {
    hasPageTexts = true;
    if (wasSpoken === spoken.value.language)
      spoken.value = { ...spoken.value, texts: { ...spoken.value.texts, ...ofPages } };
    else await speak(spoken.value.language);
  }
  return loaded;
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
  const text: Text = spoken.value.texts[key] ?? "";
  const form = typeof text === "string" ? text : text[pluralForm(values.count)];
  return form.replace(/\{(\w+)\}/g, (_, name: string) => written(values[name]));
}

function written(value: string | number | undefined): string {
  return typeof value === "number" ? new Intl.NumberFormat(locale()).format(value) : (value ?? "");
}

function pluralForm(count: string | number | undefined): "one" | "other" {
  return new Intl.PluralRules(spoken.value.language).select(Number(count)) === "one" ? "one" : "other";
}
