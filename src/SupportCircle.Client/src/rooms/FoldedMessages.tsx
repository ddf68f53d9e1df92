import type { FoldedRow } from "../models/conversationRows";
import { foldedWords } from "../texts/folds";
import { ShowOnce } from "./ShowOnce";
import { useStop } from "./walk";

/** In place of what one does not want to see: a quiet line. Whoever is led to one of the messages comes here. */
export function FoldedMessages({ row: { reason, sequences } }: { row: FoldedRow }) {
  const [first = 0, ...others] = sequences;
  const last = others.at(-1) ?? first;
  const stop = useStop(last);
  return (
    <article class="gone folded" id={`message-${first}`} data-sequence={last} tabIndex={stop}>
      {others.map((sequence) => (
        <span key={sequence} id={`message-${sequence}`} tabIndex={-1} />
      ))}
      <span>{foldedWords(reason, sequences.length)}</span>
      <ShowOnce sequences={sequences} stop={stop} />
    </article>
  );
}
