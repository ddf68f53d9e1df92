import { removeSeat } from "../api/care";
import type { SeatSummary } from "../api/wire";
import { t } from "../texts";
import { useRoom } from "./roomContext";
import { StatementDialog } from "./StatementDialog";

export function RemoveSeat({ seat, onClose }: { seat: SeatSummary; onClose: () => void }) {
  const room = useRoom();
  return (
    <StatementDialog
      title={t("people.removeTitle", { name: seat.name })}
      words={t("people.removeWords")}
      action={t("people.removeName", { name: seat.name })}
      isDanger
      onDecide={async (statement) => {
        await removeSeat(room.id, seat.seatId, statement);
        await Promise.all([room.loadSeats(), room.loadCircle()]);
      }}
      onClose={onClose}
    />
  );
}
