import { limits } from "../api/limits";
import { foldText } from "./foldedText";
import { mayBegin, type Named } from "./mentions";

/** The beginning of a name that is being written. */
export interface BegunName {
  /** Where its "@" stands. */
  from: number;
  word: string;
}

const most = 6;

/** The name that the caret stands behind, if one was begun there. */
export function begunName(text: string, caret: number): BegunName | null {
  const from = text.lastIndexOf("@", caret - 1);
  if (caret === 0 || from < 0 || !mayBegin(text, from)) return null;
  const word = text.slice(from + 1, caret);
  return word.length > limits.name || /^\s|\n/.test(word) ? null : { from, word };
}

/** Whose name begins so, then those of whose names a later word does; without case and accents. */
export function suggestions<T extends Named>(word: string, people: readonly T[]): T[] {
  const wanted = foldText(word);
  const folded = people.map((person) => ({ person, name: foldText(person.name) }));
  const first = folded.filter(({ name }) => name.startsWith(wanted));
  const later = folded.filter(({ name }) => !name.startsWith(wanted) && name.includes(` ${wanted}`));
  return [...first, ...later].slice(0, most).map(({ person }) => person);
}
