import { Link } from "wouter-preact";
import type { CircleDetails } from "../api/wire";
import { session } from "../models/Session";
import { Shelf } from "../models/Shelf";
import { t } from "../texts";
import { themeName } from "../texts/themes";
import { SeatSign } from "../ui/SeatSign";
import { circleNews } from "./circleNews";

export function CircleCard({ circle }: { circle: CircleDetails }) {
  const unsent = new Shelf(session.member?.memberId ?? "", circle.id).readAll("outbox:").length;
  return (
    <li class="card">
      <SeatSign seatId={circle.seatId} size={48} />
      <div class="card-words">
        <h3>
          <Link href={`/circles/${circle.id}`} dir="auto">
            {circle.name}
          </Link>
        </h3>
        <p class="hint">
          {themeName(circle.theme)} · {t("home.people", { count: circle.seatsTaken })}
          {circle.role === "Facilitator" && ` · ${t("people.facilitator")}`}
        </p>
        <ul class="home-news">
          {circleNews(circle, unsent).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}
