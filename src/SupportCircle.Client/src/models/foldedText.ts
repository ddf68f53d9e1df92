/**
 * Text as it is compared when something is sought, as `FoldedText` of SupportCircle.Domain folds it: without case,
 * accents and compatibility forms, letter by letter. `tests/folding.json` holds both to it.
 */
export function foldText(text: string): string {
  return Array.from(text, foldLetter).join("");
}

/** What somebody is looking for: folded, bare of punctuation, each word once. */
export function searchWords(text: string): string[] {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  return [...new Set(words.map((word) => word.replace(/^\p{P}+|\p{P}+$/gu, "") || word))];
}

/** Letters that no decomposition takes apart, and signs that are written differently: each with what stands for it. */
const others = "ßss æae œoe øo đd ðd þth łl ħh ıi ςσ ‘' ’' ʼ' “\" ”\" „\" ‐- ‒- –- —- ―-";
const plain = new Map(others.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]));

/** Combining accents, the points of Hebrew and Arabic, and what is drawn as nothing. */
const marks =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u00ad\u061c\u200b-\u200f\u2060]|[\ufe00-\ufe0f]/g;

/** @param letter one code point. */
export function foldLetter(letter: string): string {
  if (letter < "\u0080") return letter.toLowerCase();
  const parts = letter.normalize("NFKD").replace(marks, "");
  return Array.from(parts, (part) => {
    const lower = part.toLowerCase();
    return plain.get(lower) ?? lower;
  }).join("");
}
