import type { Outgoing } from "../realtime/Outgoing";
import { t } from "../texts";
import { MessageBody } from "./MessageBody";
import { MessageFrame } from "./MessageFrame";
import { useCircle } from "./roomContext";
import { FailedMessage } from "./seldomParts";

/** One's own message until the log shows it. */
export function OutgoingMessage({ outgoing, isFirst }: { outgoing: Outgoing; isFirst: boolean }) {
  const { seatId, seatName } = useCircle();
  const { body, replyTo, mentions, writtenAt, state } = outgoing;
  return (
    <MessageFrame author={{ seatId, name: seatName }} at={writtenAt} isFirst={isFirst}>
      <MessageBody body={body} replyTo={replyTo} mentions={mentions}>
        {state === "waiting" && <span class="edited">{t("outgoing.sending")}</span>}
        {state === "held" && <span class="edited">{t("outgoing.held")}</span>}
        {state === "failed" && <FailedMessage outgoing={outgoing} />}
      </MessageBody>
    </MessageFrame>
  );
}
