import { mentionPieces } from "../models/mentions";
import { useCircle, useRoom } from "./roomContext";

/** A text in which the names of those whom it mentions are marked. It stays text, whatever stands in it. */
export function Mentioning({ text, seatIds }: { text: string; seatIds: readonly string[] }) {
  const people = useRoom().known.value.filter((person) => seatIds.includes(person.seatId));
  const own = useCircle().seatId;
  return (
    <>
      {mentionPieces(text, people).map((piece, i) =>
        piece.seatId ? (
          <span key={i} class={piece.seatId === own ? "mention is-me" : "mention"}>
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
