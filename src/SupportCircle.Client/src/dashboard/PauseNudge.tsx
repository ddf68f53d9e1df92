import { Link } from "wouter-preact";
import { pauseNudge } from "../models/PauseNudge";
import { t } from "../texts";
import { useDashboard } from "./dashboardContext";

/** A quiet word to whoever has read a lot of what is hard. It stops nobody, and can be put away until the next one. */
export function PauseNudge() {
  const view = useDashboard().shift.value;
  if (!view || !pauseNudge.isDue(view.exposure)) return null;
  const { exposure, mine } = view;
  return (
    <section class="notice nudge" aria-label={t("nudge.title")}>
      <p>
        <strong>{t("nudge.much", { count: exposure.day })}</strong> {t("nudge.words")}
      </p>
      <p class="actions">
        <Link href="/moderation/shift?do=hand-over" class="button">
          {t(mine ? "nudge.handOver" : "nudge.leaveNote")}
        </Link>
        <button type="button" class="button is-quiet" onClick={() => pauseNudge.putAway(exposure)}>
          {t("nudge.putAway")}
        </button>
      </p>
    </section>
  );
}
