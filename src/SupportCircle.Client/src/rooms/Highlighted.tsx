import { highlights } from "../models/highlights";

/** A text in which the words that were sought are marked. It stays text, whatever stands in it. */
export function Highlighted({ text, words }: { text: string; words: readonly string[] }) {
  return (
    <>
      {highlights(text, words).map(({ text: piece, isHit }, i) =>
        isHit ? <mark key={i}>{piece}</mark> : piece,
      )}
    </>
  );
}
