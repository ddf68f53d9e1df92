import { type ConversationRow, isOfStory } from "../models/conversationRows";
import { t } from "../texts";
import { dayName } from "../ui/times";
import { FoldedMessages } from "./FoldedMessages";
import { Message } from "./Message";
import { OutgoingMessage } from "./OutgoingMessage";
import { StoryLine } from "./StoryLine";

export function ConversationEntry({ row }: { row: ConversationRow }) {
  switch (row.kind) {
    case "message":
      if (isOfStory(row.message)) return <StoryLine message={row.message} />;
      return <Message message={row.message} isFirst={row.isFirst} />;
    case "outgoing":
      return <OutgoingMessage outgoing={row.outgoing} isFirst={row.isFirst} />;
    case "gone":
      return (
        <article class="gone" id={`message-${row.sequence}`} data-sequence={row.sequence} tabIndex={-1}>
          {t("message.gone")}
        </article>
      );
    case "folded":
      return <FoldedMessages row={row} />;
    case "day":
      return (
        <h2 class="divider">
          <span>{dayName(row.at)}</span>
        </h2>
      );
    case "new":
      return (
        <p class="divider is-new">
          <span>{t("room.newSince")}</span>
        </p>
      );
  }
}
