import { mute } from "../api/care";
import type { SeatSummary } from "../api/wire";
import { t } from "../texts";
import { SelectField } from "../ui/SelectField";
import { useRoom } from "./roomContext";
import { StatementDialog } from "./StatementDialog";

const times = [
  ["10", "mute.tenMinutes"],
  ["60", "mute.hour"],
  ["1440", "mute.day"],
  ["10080", "mute.week"],
] as const;

/** For a time somebody reads on and does not write. */
export function MuteSeat({ seat, onClose }: { seat: SeatSummary; onClose: () => void }) {
  const room = useRoom();
  return (
    <StatementDialog
      title={t("mute.title", { name: seat.name })}
      words={t("mute.words")}
      action={t("people.muteName", { name: seat.name })}
      onDecide={async (statement, values) => {
        await mute(room.id, seat.seatId, { ...statement, minutes: Number(values.get("minutes")) });
        await room.loadSeats();
      }}
      onClose={onClose}
    >
      <SelectField
        name="minutes"
        label={t("mute.for")}
        value="10"
        choices={times.map(([minutes, text]) => [minutes, t(text)])}
      />
    </StatementDialog>
  );
}
