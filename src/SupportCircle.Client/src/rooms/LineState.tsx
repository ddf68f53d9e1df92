import { t } from "../texts";
import { useRoom } from "./roomContext";

/** How the line is, in words, when it matters. */
export function LineState() {
  const room = useRoom();
  const isWaiting = room.outbox.waitsUntil.value !== null;
  const words =
    room.line.value === "reconnecting" ? t("line.reconnecting") : isWaiting ? t("line.waiting") : null;
  return (
    <div class="line-state" role="status">
      {words && <p>{words}</p>}
    </div>
  );
}
