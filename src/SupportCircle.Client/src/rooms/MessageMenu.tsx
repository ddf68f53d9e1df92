import type { ReadonlySignal } from "@preact/signals";
import { useRef, useState } from "preact/hooks";
import type { MessageView } from "../api/wire";
import { t } from "../texts";
import { Icon } from "../ui/Icon";
import { PopoverMenu } from "../ui/PopoverMenu";
import { type About, AboutDialog } from "./AboutDialog";
import { beginEdit } from "./beginEdit";
import { DeleteMessage } from "./DeleteMessage";
import { EarlierWordings } from "./EarlierWordings";
import { HideMessage } from "./facilitatorParts";
import { focusComposer } from "./focusComposer";
import { quote } from "./quote";
import { useCircle, useRoom } from "./roomContext";

interface MessageMenuProps {
  message: MessageView;
  stop: ReadonlySignal<number>;
}

/** What can be done with a message, by mouse, touch and keyboard alike. */
export function MessageMenu({ message, stop }: MessageMenuProps) {
  const room = useRoom();
  const { seatId, role } = useCircle();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, open] = useState(false);
  const [isDeleting, askToDelete] = useState(false);
  const [isHiding, askToHide] = useState(false);
  const [hasWordings, showWordings] = useState(false);
  const [asking, ask] = useState<About | null>(null);
  const { sequence, body = "", author } = message;
  const isOwn = author?.seatId === seatId;
  const other = isOwn ? undefined : author;

  return (
    <>
      <button
        ref={button}
        type="button"
        class="icon-button"
        tabIndex={stop}
        aria-label={t("message.actions")}
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <PopoverMenu anchor={button} onClose={() => open(false)}>
          <button
            type="button"
            onClick={() => {
              room.draft.answer(sequence);
              focusComposer();
            }}
          >
            {t("message.reply")}
          </button>
          <button
            type="button"
            onClick={() => {
              room.draft.quote(quote(author?.name ?? "", body));
              focusComposer();
            }}
          >
            {t("message.quote")}
          </button>
          <button type="button" onClick={() => void navigator.clipboard?.writeText(body)}>
            {t("message.copy")}
          </button>
          {message.editedAt && role === "Facilitator" && (
            <button type="button" onClick={() => showWordings(true)}>
              {t("message.wordings")}
            </button>
          )}
          {isOwn && !message.kind && (
            <button type="button" onClick={() => beginEdit(room, sequence, body)}>
              {t("message.edit")}
            </button>
          )}
          {isOwn && (
            <button type="button" class="is-danger" onClick={() => askToDelete(true)}>
              {t("message.delete")}
            </button>
          )}
          {other && (
            <>
              <button type="button" onClick={() => ask("worry")}>
                {t("message.worry", { name: other.name })}
              </button>
              <button type="button" onClick={() => ask("report")}>
                {t("message.report")}
              </button>
            </>
          )}
          {other && !room.folds.isBlocked(other.seatId) && (
            <button type="button" onClick={() => ask("block")}>
              {t("message.block", { name: other.name })}
            </button>
          )}
          {role === "Facilitator" && !isOwn && (
            <button type="button" class="is-danger" onClick={() => askToHide(true)}>
              {t("message.hide")}
            </button>
          )}
        </PopoverMenu>
      )}
      {hasWordings && <EarlierWordings sequence={sequence} onClose={() => showWordings(false)} />}
      {isDeleting && <DeleteMessage sequence={sequence} onClose={() => askToDelete(false)} />}
      {other && <AboutDialog about={other} sequence={sequence} asking={asking} onClose={() => ask(null)} />}
      {isHiding && <HideMessage sequence={sequence} onClose={() => askToHide(false)} />}
    </>
  );
}
