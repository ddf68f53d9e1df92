import { useState } from "preact/hooks";
import { unmute } from "../api/care";
import type { SeatSummary } from "../api/wire";
import { t } from "../texts";
import { useAttempt } from "../ui/useAttempt";
import { MuteSeat } from "./MuteSeat";
import { RemoveSeat } from "./RemoveSeat";
import { useRoom } from "./roomContext";

/** What a facilitator can do for a member's seat: mute it for a time, let it speak again at once, end it. */
export function SeatActions({ seat }: { seat: SeatSummary }) {
  const room = useRoom();
  const { failure, attempt } = useAttempt();
  const [asking, ask] = useState<"mute" | "remove" | null>(null);
  const isMuted = seat.mutedUntil !== undefined;
  // A dialog tells that it has closed a moment later: by then another may be open.
  const close = (closed: typeof asking) => ask((open) => (open === closed ? null : open));

  const letSpeak = () =>
    attempt(async () => {
      await unmute(room.id, seat.seatId);
      await room.loadSeats();
    });
  return (
    <span class="seat-actions">
      <button
        type="button"
        class="button is-quiet"
        aria-label={t(isMuted ? "people.unmuteName" : "people.muteName", { name: seat.name })}
        onClick={() => (isMuted ? void letSpeak() : ask("mute"))}
      >
        {t(isMuted ? "people.unmute" : "people.mute")}
      </button>
      <button
        type="button"
        class="button is-quiet"
        aria-label={t("people.removeName", { name: seat.name })}
        onClick={() => ask("remove")}
      >
        {t("people.remove")}
      </button>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      {asking === "mute" && <MuteSeat seat={seat} onClose={() => close("mute")} />}
      {asking === "remove" && <RemoveSeat seat={seat} onClose={() => close("remove")} />}
    </span>
  );
}
