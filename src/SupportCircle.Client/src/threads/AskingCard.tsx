import { takeThreadRequestBack } from "../api/threads";
import type { ThreadRequestView } from "../api/wire";
import { t } from "../texts";
import { Notice } from "../ui/Notice";
import { SeatSign } from "../ui/SeatSign";
import { date } from "../ui/times";
import { useAttempt } from "../ui/useAttempt";

interface AskingCardProps {
  request: ThreadRequestView;
  onTakenBack: () => Promise<void>;
}

export function AskingCard({ request, onTakenBack }: AskingCardProps) {
  const { failure, attempt } = useAttempt();
  const takeBack = () =>
    attempt(async () => {
      await takeThreadRequestBack(request.circleId, request.seatId);
      await onTakenBack();
    });
  return (
    <li class="card">
      <SeatSign seatId={request.seatId} size={48} />
      <div class="card-words">
        <h3 dir="auto">{request.name}</h3>
        <p class="hint">
          {t("threads.from", { circle: request.circleName })} ·{" "}
          {t("threads.until", { date: date(request.until) })}
        </p>
        <p class="actions">
          <button
            type="button"
            class="button"
            aria-label={t("threads.takeBackFrom", { name: request.name })}
            onClick={() => void takeBack()}
          >
            {t("threads.takeBack")}
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
