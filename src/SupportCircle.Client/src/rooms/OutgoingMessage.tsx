import type { Outgoing } from "../realtime/Outgoing";
import { t } from "../texts";
import { refusalText } from "../texts/refusals";
import { MessageBody } from "./MessageBody";
import { MessageFrame } from "./MessageFrame";
import { useCircle, useRoom } from "./roomContext";

/** One's own message until the log shows it. */
export function OutgoingMessage({ outgoing, isFirst }: { outgoing: Outgoing; isFirst: boolean }) {
  const { seatId, seatName } = useCircle();
  const { outbox } = useRoom();
  const { clientMessageId, body, replyTo, mentions, writtenAt, state, refusal } = outgoing;
  return (
    <MessageFrame author={{ seatId, name: seatName }} at={writtenAt} isFirst={isFirst}>
      <MessageBody body={body} replyTo={replyTo} mentions={mentions}>
        {state === "waiting" && <span class="edited">{t("outgoing.sending")}</span>}
        {state === "held" && <span class="edited">{t("outgoing.held")}</span>}
        {state === "failed" && (
          <div class="failed" role="alert">
            <p>{refusal ? refusalText(refusal) : t("refusal.failed")}</p>
            <button type="button" class="button" onClick={() => outbox.retry(clientMessageId)}>
              {t("action.tryAgain")}
            </button>
            <button type="button" class="button is-quiet" onClick={() => outbox.discard(clientMessageId)}>
              {t("action.discard")}
            </button>
          </div>
        )}
      </MessageBody>
    </MessageFrame>
  );
}
