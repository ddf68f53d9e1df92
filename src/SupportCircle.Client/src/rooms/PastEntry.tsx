import { Link } from "wouter-preact";
import { type ConversationRow, isOfStory } from "../models/conversationRows";
import { t } from "../texts";
import { Icon } from "../ui/Icon";
import { ConversationEntry } from "./ConversationEntry";
import { Highlighted } from "./Highlighted";
import { lookBackAt } from "./jumpTo";
import { MessageFrame } from "./MessageFrame";
import { useCircle } from "./roomContext";

/** A message as it is read again: without what can be done with it, and with what was sought marked. */
export function PastEntry({ row, words }: { row: ConversationRow; words: readonly string[] }) {
  const circle = useCircle();
  if (row.kind !== "message" || isOfStory(row.message)) return <ConversationEntry row={row} />;
  const { sequence, author, body, sentAt, editedAt, replyTo, mentions } = row.message;
  return (
    <MessageFrame
      author={author}
      at={sentAt}
      isFirst={row.isFirst}
      sequence={sequence}
      isForMe={mentions?.includes(circle.seatId)}
    >
      <div class="message-body">
        {replyTo !== undefined && (
          <Link href={lookBackAt(circle.id, replyTo)} class="quote">
            <Icon name="reply" />
            <span class="quoted">{t("reply.earlier")}</span>
          </Link>
        )}
        <p class="body" dir="auto">
          <Highlighted text={body} words={words} />
        </p>
        {editedAt && <span class="edited">{t("message.edited")}</span>}
      </div>
    </MessageFrame>
  );
}
