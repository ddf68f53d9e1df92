import { mute } from "../api/care";
import type { SeatSummary } from "../api/wire";
import { t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { Form } from "../ui/Form";
import { SelectField } from "../ui/SelectField";
import { useRoom } from "./roomContext";

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
    <Dialog title={t("mute.title", { name: seat.name })} onClose={onClose}>
      <p>{t("mute.words")}</p>
      <Form
        action={t("people.muteName", { name: seat.name })}
        onSubmit={async (values) => {
          await mute(room.id, seat.seatId, Number(values.get("minutes")));
          await room.loadSeats();
          onClose();
        }}
        aside={
          <button type="button" class="button is-quiet" onClick={onClose}>
            {t("action.cancel")}
          </button>
        }
      >
        <SelectField
          name="minutes"
          label={t("mute.for")}
          value="10"
          choices={times.map(([minutes, text]) => [minutes, t(text)])}
        />
      </Form>
    </Dialog>
  );
}
