import { t } from "../texts";
import { listOf } from "../ui/listOf";
import { useRoom } from "./roomContext";

/** Who is writing just now. Seen, not announced: it would talk into the conversation. */
export function TypingLine() {
  const room = useRoom();
  const names = room.seats.value
    .filter(({ seatId }) => room.typists.seatIds.value.includes(seatId) && !room.folds.isBlocked(seatId))
    .map((seat) => seat.name);
  return (
    <p class="typing hint" dir="auto">
      {names.length > 0 && t("room.typing", { count: names.length, names: listOf(names) })}
    </p>
  );
}
