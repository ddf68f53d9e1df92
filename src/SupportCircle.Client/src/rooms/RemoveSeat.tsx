import { removeSeat } from "../api/circles";
import type { SeatSummary } from "../api/wire";
import { t } from "../texts";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { useRoom } from "./roomContext";

export function RemoveSeat({ seat, onClose }: { seat: SeatSummary; onClose: () => void }) {
  const room = useRoom();
  return (
    <ConfirmDialog
      title={t("people.removeTitle", { name: seat.name })}
      words={t("people.removeWords")}
      action={t("people.removeName", { name: seat.name })}
      onConfirm={async () => {
        await removeSeat(room.id, seat.seatId);
        await Promise.all([room.loadSeats(), room.loadCircle()]);
      }}
      onClose={onClose}
    />
  );
}
