import { t } from "../texts";
import { Icon } from "../ui/Icon";
import { focusComposer } from "./focusComposer";
import { QuotedWords } from "./ReplyQuote";
import { useRoom } from "./roomContext";

/** What is being answered. */
export function ComposerReply() {
  const { draft } = useRoom();
  const sequence = draft.replyTo.value;
  if (sequence === undefined) return null;
  const cancel = () => {
    draft.answer(undefined);
    focusComposer();
  };
  return (
    <div class="composer-reply">
      <Icon name="reply" />
      <span class="visually-hidden">{t("reply.to")}</span>
      <QuotedWords sequence={sequence} />
      <button type="button" class="icon-button" aria-label={t("reply.cancel")} onClick={cancel}>
        <Icon name="close" />
      </button>
    </div>
  );
}
