/** Stands where something was taken out. */
const gap = "[…]";

/** The text without these words, so that everybody sees that something stood there. */
export function withoutContacts(body: string, found: readonly string[]): string {
  return found.reduce((text, words) => text.replaceAll(words, gap), body);
}
