import { useState } from "preact/hooks";
import type { Author } from "../api/wire";
import { type About, AboutDialog } from "../rooms/AboutDialog";
import { HideMessage } from "../rooms/facilitatorParts";
import { useCircle, useRoom } from "../rooms/roomContext";
import { t } from "../texts";

interface AboutEntryProps {
  author: Author;
  sequence: number;
  isStory?: boolean;
}

/** What one may do about somebody else's story or answer, as about any message. */
export function AboutEntry({ author, sequence, isStory = false }: AboutEntryProps) {
  const room = useRoom();
  const { role } = useCircle();
  const [asking, ask] = useState<About | null>(null);
  const [isHiding, hide] = useState(false);
  return (
    <details class="entry-actions">
      <summary>{isStory ? t("story.actions") : t("reflect.actions", { name: author.name })}</summary>
      <p class="actions">
        <button type="button" class="button is-quiet" onClick={() => ask("worry")}>
          {t("message.worry", { name: author.name })}
        </button>
        <button type="button" class="button is-quiet" onClick={() => ask("report")}>
          {t("message.report")}
        </button>
        {!room.folds.isBlocked(author.seatId) && (
          <button type="button" class="button is-quiet" onClick={() => ask("block")}>
            {t("message.block", { name: author.name })}
          </button>
        )}
        {role === "Facilitator" && (
          <button type="button" class="button is-quiet" onClick={() => hide(true)}>
            {t("message.hide")}
          </button>
        )}
      </p>
      <AboutDialog about={author} sequence={sequence} asking={asking} onClose={() => ask(null)} />
      {isHiding && <HideMessage sequence={sequence} onClose={() => hide(false)} />}
    </details>
  );
}
