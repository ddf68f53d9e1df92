import { useEffect } from "preact/hooks";
import { useParams } from "wouter-preact";
import { t } from "../texts";
import { SeatSign } from "../ui/SeatSign";
import { Section } from "../ui/Section";
import { dateAndTime } from "../ui/times";
import { FacilitatorLinks, Invitations, SeatActions, SeatPlan } from "./facilitatorParts";
import { PersonMenu } from "./PersonMenu";
import { useCircle, useRoom } from "./roomContext";

export function People() {
  const room = useRoom();
  const circle = useCircle();
  const isFacilitator = circle.role === "Facilitator";
  const seats = room.seats.value;
  const gone = room.folds.blocked.value.filter((one) => !seats.some((seat) => seat.seatId === one.seatId));
  const { part } = useParams();
  // Also whenever a phone turns to this part.
  useEffect(() => {
    if (part) void room.loadSeats();
  }, [room, part]);
  return (
    <div class="room-people">
      <Section title={t("room.people")}>
        <ul class="seats">
          {seats.map((seat) => (
            <li key={seat.seatId} class="seat">
              <SeatSign seatId={seat.seatId} size={36} />
              <span class="seat-words">
                <span class="seat-name" dir="auto">
                  {seat.name}
                </span>
                {seat.seatId === circle.seatId && <span class="hint">{t("people.you")}</span>}
                {room.here.value.includes(seat.seatId) && (
                  <span class="hint is-here">{t("people.here")}</span>
                )}
                {seat.role === "Facilitator" && <span class="hint">{t("people.facilitator")}</span>}
                {room.folds.isBlocked(seat.seatId) && <span class="hint">{t("people.blocked")}</span>}
              </span>
              {seat.mutedUntil && (
                <span class="hint">{t("people.mutedUntil", { until: dateAndTime(seat.mutedUntil) })}</span>
              )}
              {seat.seatId !== circle.seatId && <PersonMenu seat={seat} />}
              {seat.sharesPlan && <SeatPlan circleId={circle.id} of={seat} />}
              {isFacilitator && seat.role === "Member" && <SeatActions seat={seat} />}
            </li>
          ))}
          {gone.map((seat) => (
            <li key={seat.seatId} class="seat">
              <SeatSign seatId={seat.seatId} size={36} />
              <span class="seat-words">
                <span class="seat-name" dir="auto">
                  {seat.name}
                </span>
                <span class="hint">{t("people.blocked")}</span>
              </span>
              <PersonMenu seat={seat} />
            </li>
          ))}
        </ul>
        {!circle.metIn && (
          <p class="hint">
            {t("people.seatsFree", { count: Math.max(0, circle.seats - circle.seatsTaken) })}
          </p>
        )}
      </Section>
      {isFacilitator && <FacilitatorLinks />}
      {isFacilitator && <Invitations circleId={circle.id} />}
    </div>
  );
}
