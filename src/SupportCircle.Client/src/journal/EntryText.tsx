import { useState } from "preact/hooks";
import { Link } from "wouter-preact";
import type { JournalEntryView } from "../api/wire";
import { t } from "../texts";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { moment } from "../ui/times";
import { TellEntry } from "./TellEntry";

interface EntryTextProps {
  entry: JournalEntryView;
  onChange: () => void;
  onDelete: () => Promise<void>;
}

/** An entry to read. */
export function EntryText({ entry, onChange, onDelete }: EntryTextProps) {
  const [asksToDelete, askToDelete] = useState(false);
  const [isTelling, tell] = useState(false);
  return (
    <>
      <article class="journal-entry">
        {entry.title && <h2 dir="auto">{entry.title}</h2>}
        <p class="hint">
          <time dateTime={entry.writtenAt}>{moment(entry.writtenAt)}</time>
          {entry.changedAt && ` · ${t("journal.changedAt", { at: moment(entry.changedAt) })}`}
        </p>
        <p class="journal-words" dir="auto">
          {entry.text}
        </p>
      </article>
      <p class="actions">
        <button type="button" class="button" onClick={onChange}>
          {t("journal.change")}
        </button>
        <button type="button" class="button" onClick={() => tell(true)}>
          {t("journal.tell")}
        </button>
        <button type="button" class="button is-quiet" onClick={() => askToDelete(true)}>
          {t("journal.delete")}
        </button>
        <Link href="/me/journal">{t("journal.toAll")}</Link>
      </p>
      {isTelling && <TellEntry entry={entry} onClose={() => tell(false)} />}
      {asksToDelete && (
        <ConfirmDialog
          title={t("journal.deleteTitle")}
          words={t("journal.deleteWords")}
          action={t("journal.delete")}
          onConfirm={onDelete}
          onClose={() => askToDelete(false)}
        />
      )}
    </>
  );
}
