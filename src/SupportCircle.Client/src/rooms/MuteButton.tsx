import { useState } from "preact/hooks";
import { unmute } from "../api/care";
import { Refusal } from "../api/Refusal";
import type { SeatSummary } from "../api/wire";
import { t } from "../texts";
import { refusalText } from "../texts/refusals";
import { useRoom } from "./roomContext";

/** Mutes, after asking for how long; or lets somebody speak again, at once. */
export function MuteButton({ seat, onMute }: { seat: SeatSummary; onMute: () => void }) {
  const room = useRoom();
  const [failure, setFailure] = useState<string | null>(null);
  const isMuted = seat.mutedUntil !== undefined;

  const end = async () => {
    setFailure(null);
    try {
      await unmute(room.id, seat.seatId);
      await room.loadSeats();
    } catch (error) {
      setFailure(refusalText(Refusal.of(error)));
    }
  };
  return (
    <>
      <button
        type="button"
        class="button is-quiet"
        aria-label={t(isMuted ? "people.unmuteName" : "people.muteName", { name: seat.name })}
        onClick={() => (isMuted ? void end() : onMute())}
      >
        {t(isMuted ? "people.unmute" : "people.mute")}
      </button>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}
