import { useRef, useState } from "preact/hooks";
import { unblock } from "../api/moderation";
import type { Author } from "../api/wire";
import { t } from "../texts";
import { Icon } from "../ui/Icon";
import { PopoverMenu } from "../ui/PopoverMenu";
import { useAttempt } from "../ui/useAttempt";
import { type About, AboutDialog } from "./AboutDialog";
import { useRoom } from "./roomContext";
import { AskThreadDialog } from "./seldomParts";

/** What everybody can do about somebody else in the circle. */
export function PersonMenu({ seat }: { seat: Author }) {
  const { id, circle, folds } = useRoom();
  const isCircle = !circle.value?.metIn;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, open] = useState(false);
  const [asking, ask] = useState<About | null>(null);
  const [isReaching, reach] = useState(false);
  const { failure, attempt } = useAttempt();
  const see = async () => {
    await unblock(id, seat.seatId);
    await folds.load();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label={t("people.actions", { name: seat.name })}
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <PopoverMenu anchor={button} onClose={() => open(false)}>
          {isCircle && !folds.isBlocked(seat.seatId) && (
            <button type="button" onClick={() => reach(true)}>
              {t("thread.askMenu")}
            </button>
          )}
          <button type="button" onClick={() => ask("worry")}>
            {t("message.worry", { name: seat.name })}
          </button>
          <button type="button" onClick={() => ask("report")}>
            {t("message.report")}
          </button>
          {folds.isBlocked(seat.seatId) ? (
            <button type="button" onClick={() => void attempt(see)}>
              {t("people.unblock", { name: seat.name })}
            </button>
          ) : (
            <button type="button" onClick={() => ask("block")}>
              {t("message.block", { name: seat.name })}
            </button>
          )}
        </PopoverMenu>
      )}
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      {isReaching && <AskThreadDialog seat={seat} onClose={() => reach(false)} />}
      <AboutDialog about={seat} asking={asking} onClose={() => ask(null)} />
    </>
  );
}
