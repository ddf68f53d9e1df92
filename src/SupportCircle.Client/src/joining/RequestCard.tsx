import { Link } from "wouter-preact";
import { putAnswerAway } from "../api/joining";
import type { MySeatRequest } from "../api/wire";
import "../styles/requests.css";
import { t } from "../texts";
import { Notice } from "../ui/Notice";
import { useAttempt } from "../ui/useAttempt";
import { requestWords } from "./requestWords";

interface RequestCardProps {
  request: MySeatRequest;
  onPutAway: () => Promise<void>;
}

/** A seat that one has asked for, among one's circles: how it stands, or the answer until it is put away. */
export function RequestCard({ request, onPutAway }: RequestCardProps) {
  const { failure, attempt } = useAttempt();
  const isIn = request.state === "Active";
  const putAway = () =>
    attempt(async () => {
      await putAnswerAway(request.circleId);
      await onPutAway();
    });
  return (
    <li class="card is-request">
      <div class="card-words">
        <h3>
          {request.state === "Declined" ? (
            <span dir="auto">{request.circleName}</span>
          ) : (
            <Link href={`/circles/${request.circleId}${isIn ? "" : "/join"}`} dir="auto">
              {request.circleName}
            </Link>
          )}
        </h3>
        <p>{requestWords(request)}</p>
        {request.word && (
          <figure class="word">
            <figcaption class="hint">{t("request.word")}</figcaption>
            <blockquote class="body" dir="auto">
              {request.word}
            </blockquote>
          </figure>
        )}
        {request.isUnread && (
          <p class="actions">
            <button
              type="button"
              class="button"
              aria-label={t("request.putAwayOf", { name: request.circleName })}
              onClick={() => void putAway()}
            >
              {t("request.putAway")}
            </button>
          </p>
        )}
        {failure && (
          <Notice tone="danger" isNews>
            {failure}
          </Notice>
        )}
      </div>
    </li>
  );
}
