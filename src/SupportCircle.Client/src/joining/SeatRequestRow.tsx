import { useState } from "preact/hooks";
import type { SeatRequestSummary } from "../api/wire";
import "../styles/requests.css";
import { t } from "../texts";
import { dateAndTime } from "../ui/times";
import { AnswerDialog } from "./AnswerDialog";

export interface SeatRequestRowProps {
  circleId: string;
  request: SeatRequestSummary;
  isWaiting?: boolean;
  /** Told in words what became of it. */
  onAnswered: (words: string) => Promise<void>;
}

export function SeatRequestRow(props: SeatRequestRowProps) {
  const { request, isWaiting = false } = props;
  const [answering, answer] = useState<"accept" | "decline" | null>(null);
  const { name } = request;
  return (
    <li class="row is-request">
      <div class="row-words">
        <strong dir="auto">{name}</strong>
        <span class="hint">{t("requests.askedAt", { at: dateAndTime(request.askedAt) })}</span>
        {request.before && (
          <span class="hint">
            {t(request.before === "Removed" ? "requests.wasRemoved" : "requests.wasHere")}
          </span>
        )}
        {request.note && (
          <blockquote class="body" dir="auto">
            {request.note}
          </blockquote>
        )}
      </div>
      <p class="actions">
        {!isWaiting && (
          <button
            type="button"
            class="button is-act"
            aria-label={t("requests.acceptName", { name })}
            onClick={() => answer("accept")}
          >
            {t("requests.accept")}
          </button>
        )}
        <button
          type="button"
          class="button is-quiet"
          aria-label={t(isWaiting ? "requests.takeOffName" : "requests.declineName", { name })}
          onClick={() => answer("decline")}
        >
          {t(isWaiting ? "requests.takeOff" : "requests.decline")}
        </button>
      </p>
      {answering && <AnswerDialog {...props} answer={answering} onClose={() => answer(null)} />}
    </li>
  );
}
