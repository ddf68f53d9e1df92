import { useLocation } from "wouter-preact";
import { answerThread } from "../api/threads";
import type { ThreadRequestView } from "../api/wire";
import { t } from "../texts";
import { Notice } from "../ui/Notice";
import { SeatSign } from "../ui/SeatSign";
import { useAttempt } from "../ui/useAttempt";

interface AskedCardProps {
  request: ThreadRequestView;
  onAnswered: () => Promise<void>;
}

/** Somebody asks one to talk one to one: yes, or a no that nobody is told. */
export function AskedCard({ request, onAnswered }: AskedCardProps) {
  const { failure, attempt } = useAttempt();
  const [, navigate] = useLocation();
  const answer = (accepts: boolean) =>
    attempt(async () => {
      const { threadId } = await answerThread(request.id, accepts);
      if (threadId) navigate(`/circles/${threadId}`);
      else await onAnswered();
    });
  return (
    <li class="card">
      <SeatSign seatId={request.seatId} size={48} />
      <div class="card-words">
        <h3 dir="auto">{request.name}</h3>
        <p class="hint">{t("threads.from", { circle: request.circleName })}</p>
        <p>{t("threads.askedWords")}</p>
        <p class="actions">
          <button
            type="button"
            class="button is-act"
            aria-label={t("threads.acceptFrom", { name: request.name })}
            onClick={() => void answer(true)}
          >
            {t("threads.accept")}
          </button>
          <button
            type="button"
            class="button"
            aria-label={t("threads.declineFrom", { name: request.name })}
            onClick={() => void answer(false)}
          >
            {t("threads.decline")}
          </button>
        </p>
        {failure && (
          <Notice tone="danger" isNews>
            {failure}
          </Notice>
        )}
      </div>
    </li>
  );
}
