import { Link } from "wouter-preact";
import type { ThreadSummary } from "../api/wire";
import { unread } from "../models/Unread";
import { t } from "../texts";
import { personName } from "../ui/personName";
import { SeatSign } from "../ui/SeatSign";
import { date } from "../ui/times";
import { unreadWords } from "../ui/UnreadLink";

export function ThreadCard({ thread }: { thread: ThreadSummary }) {
  const count = unread.of(thread.id);
  return (
    <li class="card">
      <SeatSign seatId={thread.seatId} size={48} />
      <div class="card-words">
        <h3>
          <Link href={`/circles/${thread.id}`} dir="auto">
            {personName(thread)}
          </Link>
        </h3>
        <p class="hint">
          {t("threads.from", { circle: thread.circleName })}
          {thread.endedAt && ` · ${t("threads.endedAt", { date: date(thread.endedAt) })}`}
        </p>
        {count > 0 && (
          <p class="card-marks">
            <span class="mark-word is-act">{unreadWords(count, unread.forMeIn(thread.id))}</span>
          </p>
        )}
      </div>
    </li>
  );
}
