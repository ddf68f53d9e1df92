import type { Author, MessageView } from "../api/wire";
import { t } from "../texts";
import { AcknowledgeButton } from "./AcknowledgeButton";
import { Acknowledgements } from "./Acknowledgements";
import { EditMessage } from "./EditMessage";
import { MessageBody } from "./MessageBody";
import { MessageFrame } from "./MessageFrame";
import { MessageMenu } from "./MessageMenu";
import { useCircle, useRoom } from "./roomContext";
import { useStop } from "./walk";

interface MessageProps {
  message: MessageView & { author: Author; body: string; sentAt: string };
  isFirst: boolean;
}

export function Message({ message, isFirst }: MessageProps) {
  const { edit, folds } = useRoom();
  const { seatId } = useCircle();
  const { sequence, author, body, sentAt, editedAt, replyTo, mentions } = message;
  const isOwn = author.seatId === seatId;
  const acknowledgements = message.acknowledgements?.filter(({ by }) => !folds.isBlocked(by.seatId)) ?? [];
  const stop = useStop(sequence);
  const isEditing = edit.text.value?.sequence === sequence;
  return (
    <MessageFrame
      author={author}
      at={sentAt}
      isFirst={isFirst}
      sequence={sequence}
      stop={stop}
      isForMe={mentions?.includes(seatId)}
    >
      {isEditing ? (
        <EditMessage />
      ) : (
        <>
          <MessageBody body={body} replyTo={replyTo} mentions={mentions}>
            {message.kind === "CheckIn" && (
              <span class="edited">{t("message.checkIn", { mood: moodOf(body) })}</span>
            )}
            {editedAt && <span class="edited">{t("message.edited")}</span>}
          </MessageBody>
          <div class="message-menu">
            {!isOwn && <AcknowledgeButton message={message} stop={stop} />}
            <MessageMenu message={message} stop={stop} />
          </div>
          {acknowledgements.length > 0 && <Acknowledgements given={acknowledgements} />}
        </>
      )}
    </MessageFrame>
  );
}

/** Its first line has as many full signs. */
const moodOf = (body: string) => body.split("\n", 1)[0]?.match(/●/g)?.length ?? 0;
