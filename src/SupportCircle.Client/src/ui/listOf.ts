import { locale } from "../texts";

/** Names one after another, as the language lists them. */
export function listOf(names: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(names);
}
