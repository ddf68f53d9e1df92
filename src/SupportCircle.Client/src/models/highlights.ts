import { foldLetter } from "./foldedText";

export interface Piece {
  text: string;
  isHit: boolean;
}

/** A text in pieces, those that hold one of the words apart from the rest. Together they are the text. */
export function highlights(text: string, words: readonly string[]): Piece[] {
  const letters = Array.from(text);
  const folded = letters.map(foldLetter);
  const whole = folded.join("");
  // The letter from which each unit of the folded text comes.
  const origin = folded.flatMap((units, letter) => Array.from({ length: units.length }, () => letter));
  const isHit = letters.map(() => false);
  for (const word of words) {
    for (let at = whole.indexOf(word); at >= 0 && word !== ""; at = whole.indexOf(word, at + 1)) {
      const end = lastOf(origin, at + word.length, letters.length);
      for (let letter = origin[at] ?? 0; letter < end; letter++) isHit[letter] = true;
    }
  }
  const pieces: Piece[] = [];
  letters.forEach((letter, i) => {
    const last = pieces.at(-1);
    if (last && last.isHit === isHit[i]) last.text += letter;
    else pieces.push({ text: letter, isHit: isHit[i] ?? false });
  });
  return pieces;
}

/** Accents that stand behind the last letter of a hit belong to it. */
function lastOf(origin: readonly number[], next: number, end: number): number {
  const last = origin[next - 1] ?? 0;
  return Math.max(last + 1, origin[next] ?? end);
}
