import type { JournalEntryView } from "../api/wire";
import { t } from "../texts";
import { useAttempt } from "../ui/useAttempt";

interface ElsewhereNoticeProps {
  /** As another device has left it. */
  entry: JournalEntryView | "deleted";
  onTake: (entry: JournalEntryView) => void;
  onPutOver: () => Promise<void>;
}

/** What another device has done with the entry meanwhile, with the choice between that and what stands here. */
export function ElsewhereNotice({ entry, onTake, onPutOver }: ElsewhereNoticeProps) {
  const { failure, attempt } = useAttempt({ conflict: "journal.conflict" });
  const isDeleted = entry === "deleted";
  return (
    <div class="notice is-attention">
      <p>{t(isDeleted ? "journal.deletedElsewhere" : "plan.elsewhere")}</p>
      {!isDeleted && entry.title && <h2 dir="auto">{entry.title}</h2>}
      {!isDeleted && (
        <p class="journal-words" dir="auto">
          {entry.text}
        </p>
      )}
      <p class="actions">
        <button type="button" class="button" onClick={() => void attempt(onPutOver)}>
          {t(isDeleted ? "journal.putAnew" : "plan.putOver")}
        </button>
        {!isDeleted && (
          <button type="button" class="button is-quiet" onClick={() => onTake(entry)}>
            {t("plan.take")}
          </button>
        )}
      </p>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
