import { Link } from "wouter-preact";
import type { CircleDetails } from "../api/wire";
import { session } from "../models/Session";
import { Shelf } from "../models/Shelf";
import { unread } from "../models/Unread";
import { t } from "../texts";
import { themeName } from "../texts/themes";
import { SeatSign } from "../ui/SeatSign";
import { unreadWords } from "../ui/UnreadLink";

export function CircleCard({ circle }: { circle: CircleDetails }) {
  const count = unread.of(circle.id);
  const unsent = new Shelf(session.member?.memberId ?? "", circle.id).readAll("outbox:").length;
  const mustAccept = circle.acceptedVersion !== circle.agreementsVersion;
  return (
    <li class="card">
      <SeatSign seatId={circle.seatId} size={48} />
      <div class="card-words">
        <h2>
          <Link href={`/circles/${circle.id}`} dir="auto">
            {circle.name}
          </Link>
        </h2>
        <p class="hint">
          {themeName(circle.theme)} · {t("home.people", { count: circle.seatsTaken })}
          {circle.role === "Facilitator" && ` · ${t("people.facilitator")}`}
        </p>
        <p class="card-marks">
          {mustAccept && <span class="mark-word is-attention">{t("home.agreementsWait")}</span>}
          {count > 0 && <span class="mark-word is-act">{unreadWords(count, unread.forMeIn(circle.id))}</span>}
          {circle.requests > 0 && (
            <span class="mark-word is-act">{t("home.requests", { count: circle.requests })}</span>
          )}
          {circle.reports > 0 && (
            <span class="mark-word is-attention">{t("home.reports", { count: circle.reports })}</span>
          )}
          {circle.heldPosts > 0 && circle.role === "Facilitator" && (
            <span class="mark-word is-attention">{t("held.waiting", { count: circle.heldPosts })}</span>
          )}
          {unsent > 0 && <span class="mark-word is-attention">{t("home.unsent", { count: unsent })}</span>}
        </p>
      </div>
    </li>
  );
}
