import { t } from "../texts";
import { foldedWords } from "../texts/folds";
import { Icon } from "../ui/Icon";
import { jumpTo } from "./jumpTo";
import { useRoom } from "./roomContext";

/** The message that is answered, in a line; it leads there. */
export function ReplyQuote({ sequence }: { sequence: number }) {
  const room = useRoom();
  return (
    <button type="button" class="quote" onClick={() => void jumpTo(room, sequence)}>
      <Icon name="reply" />
      <span class="visually-hidden">{t("reply.to")} </span>
      <QuotedWords sequence={sequence} />
    </button>
  );
}

/** Name and beginning of a message, as far as it is here. */
export function QuotedWords({ sequence }: { sequence: number }) {
  const { timeline, folds } = useRoom();
  const message = timeline.value.find(sequence);
  if (!message) return <span class="quoted">{t("reply.earlier")}</span>;
  if (!message.author) return <span class="quoted">{t("message.gone")}</span>;
  const reason = folds.reasonFor(message);
  if (reason) return <span class="quoted">{foldedWords(reason, 1)}</span>;
  return (
    <span class="quoted" dir="auto">
      <span class="author">{message.author.name}</span> {message.body}
    </span>
  );
}
