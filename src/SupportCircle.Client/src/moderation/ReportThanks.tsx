import { useEffect, useRef } from "preact/hooks";
import type { Author, ReportMade } from "../api/wire";
import { useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { date } from "../ui/times";

interface ReportThanksProps {
  made: ReportMade;
  about: Author;
  isWorry?: boolean | undefined;
  onBlock: () => void;
  onClose: () => void;
}

/** What happens next with a report. */
export function ReportThanks({ made, about, isWorry, onBlock, onClose }: ReportThanksProps) {
  const { folds } = useRoom();
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      <p role="status">{t(isWorry ? "worry.next" : "report.next")}</p>
      {made.keptUntil && <p class="hint">{t("report.keptUntil", { date: date(made.keptUntil) })}</p>}
      <div class="actions">
        <button ref={button} type="button" class="button is-act" onClick={onClose}>
          {t("report.close")}
        </button>
        {!isWorry && !folds.isBlocked(about.seatId) && (
          <button type="button" class="button is-quiet" onClick={onBlock}>
            {t("message.block", { name: about.name })}
          </button>
        )}
      </div>
    </>
  );
}
