import { useId } from "preact/hooks";
import { Link } from "wouter-preact";
import type { CircleGlance } from "../api/wire";
import { t } from "../texts";
import { personName } from "../ui/personName";
import { SeatSign } from "../ui/SeatSign";
import { dateAndTime } from "../ui/times";
import { toDo } from "./glanceWords";
import { PulsePart } from "./PulsePart";
import { QuietMembers } from "./QuietMembers";
import { Unanswered } from "./Unanswered";

interface CircleGlanceCardProps {
  glance: CircleGlance;
  now: number;
  quietDays: number;
}

/** One circle: first what somebody should do, then how it is there. */
export function CircleGlanceCard({ glance, now, quietDays }: CircleGlanceCardProps) {
  const { counts, here, quiet, unanswered, pulse, pausedAt, slowModeSeconds } = glance;
  const id = useId();
  const tasks = toDo(counts);
  return (
    <li class="glance-circle">
      <article aria-labelledby={id}>
        <header>
          <h2 id={id}>
            <Link href={`/circles/${counts.circleId}`} dir="auto">
              {counts.name}
            </Link>
          </h2>
          <p class="hint">{t("glance.seats", { taken: counts.taken, seats: counts.seats })}</p>
          <p class="card-marks">
            {pausedAt && (
              <span class="mark-word is-attention">{t("glance.paused", { at: dateAndTime(pausedAt) })}</span>
            )}
            {slowModeSeconds > 0 && <span class="mark-word is-act">{t("glance.slow")}</span>}
          </p>
        </header>
        {tasks.length > 0 && (
          <ul class="glance-tasks">
            {tasks.map(({ href, words }, index) => (
              <li key={href}>
                <Link href={href} class={index === 0 ? "button is-primary" : "button"}>
                  {words}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {tasks.length === 0 && unanswered.length === 0 && quiet.length === 0 && (
          <p class="glance-calm">{t("glance.calm")}</p>
        )}
        <Unanswered messages={unanswered} circleId={counts.circleId} now={now} />
        <section class="glance-part">
          <h3>{t("glance.here")}</h3>
          {here.length === 0 && <p class="hint">{t("glance.hereNobody")}</p>}
          <ul class="glance-here">
            {here.map((who) => (
              <li key={who.seatId}>
                <SeatSign seatId={who.seatId} size={24} />
                <span dir="auto">{personName(who)}</span>
              </li>
            ))}
          </ul>
        </section>
        {pulse && <PulsePart pulse={pulse} />}
        <QuietMembers quiet={quiet} now={now} days={quietDays} />
      </article>
    </li>
  );
}
