import { t } from "../texts";
import { dateAndTime } from "../ui/times";
import { Arrival } from "./Arrival";
import { ChangedAgreements } from "./ChangedAgreements";
import { Composer } from "./Composer";
import { useCircle, useRoom } from "./roomContext";

/** Where one speaks, or why one cannot for now. */
export function ComposerPlace({ onSent }: { onSent: () => void }) {
  const room = useRoom();
  const { mutedUntil, metIn } = useCircle();
  if (room.mustAcceptAgain) return <ChangedAgreements />;
  if (mutedUntil && Date.parse(mutedUntil) > Date.now()) {
    return <p class="composer is-closed">{t("refusal.mutedUntil", { until: dateAndTime(mutedUntil) })}</p>;
  }
  if (room.isPausedForMe)
    return <p class="composer is-closed">{t(metIn ? "thread.ended" : "care.pausedForMembers")}</p>;
  return (
    <>
      {!metIn && <Arrival />}
      <Composer onSent={onSent} />
    </>
  );
}
