import { limits } from "../api/limits";

/** Somebody by a name that they have or had. */
export interface Named {
  seatId: string;
  name: string;
}

export interface MentionPiece {
  text: string;
  /** Of the one who is named. */
  seatId?: string;
}

const isWord = (letter: string) => /[\p{L}\p{N}\p{M}]/u.test(letter);

/** Whether an "@" there begins a name: in an address it stands behind a letter. */
export function mayBegin(text: string, at: number): boolean {
  return !isWord(text.charAt(at - 1));
}

/** A text in pieces, each "@Name" of these people apart from the rest. Together they are the text. */
export function mentionPieces(text: string, people: readonly Named[]): MentionPiece[] {
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length);
  const pieces: MentionPiece[] = [];
  let end = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", Math.max(end, at + 1))) {
    const named = longestFirst.find(
      ({ name }) => text.startsWith(name, at + 1) && !isWord(text.charAt(at + 1 + name.length)),
    );
    if (!named || !mayBegin(text, at)) continue;
    if (at > end) pieces.push({ text: text.slice(end, at) });
    end = at + 1 + named.name.length;
    pieces.push({ text: text.slice(at, end), seatId: named.seatId });
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** The seats that a text names, each once, as many as a message may. */
export function seatsNamed(text: string, people: readonly Named[]): string[] {
  const named = mentionPieces(text, people).flatMap(({ seatId }) => seatId ?? []);
  return [...new Set(named)].slice(0, limits.mentions);
}
