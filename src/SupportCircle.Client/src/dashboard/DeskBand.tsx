import { Alerts } from "./Alerts";
import { PauseNudge } from "./PauseNudge";
import type { DeskPlace } from "./place";

/** What stands above everything else at the desk: what cannot wait, and a word to whoever has had a lot. */
export function DeskBand({ place }: { place?: DeskPlace }) {
  return (
    <div class="desk-band">
      <Alerts place={place} />
      <PauseNudge />
    </div>
  );
}
