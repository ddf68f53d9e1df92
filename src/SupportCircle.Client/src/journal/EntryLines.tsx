import { Link } from "wouter-preact";
import type { JournalLine } from "../api/wire";
import type { Journal } from "../models/Journal";
import { Highlighted } from "../rooms/Highlighted";
import { t } from "../texts";
import { date, moment } from "../ui/times";

/** What is there of the list, and the way to the rest of it. */
export function EntryLines({ journal }: { journal: Journal }) {
  const lines = journal.lines.value;
  const sought = journal.sought.value;
  return (
    <>
      {sought && (
        <p role="status">
          {journal.isBusy.value ? t("back.looking") : foundWords(journal)}{" "}
          <button type="button" class="button is-quiet" onClick={() => void journal.load()}>
            {t("journal.all")}
          </button>
        </p>
      )}
      <ol class="rows" aria-busy={journal.isBusy.value}>
        {lines?.map((line) => (
          <li key={line.id} class="row">
            <Line line={line} words={sought ?? []} />
          </li>
        ))}
      </ol>
      {journal.before.value !== undefined && (
        <p>
          <button
            type="button"
            class="button"
            aria-busy={journal.isBusy.value}
            onClick={() => void journal.more()}
          >
            {t(sought ? "back.further" : "journal.earlier")}
          </button>
        </p>
      )}
    </>
  );
}

function Line({ line, words }: { line: JournalLine; words: readonly string[] }) {
  return (
    <Link href={`/me/journal/${line.id}`} class="row-words journal-line">
      <span class="hint">
        <time dateTime={line.writtenAt}>{moment(line.writtenAt)}</time>
        {line.changedAt && ` · ${t("journal.changed")}`}
      </span>
      {line.title && (
        <strong dir="auto">
          <Highlighted text={line.title} words={words} />
        </strong>
      )}
      <span dir="auto">
        <Highlighted text={line.excerpt} words={words} />
      </span>
    </Link>
  );
}

function foundWords({ lines, before, lookedBackTo }: Journal): string {
  const count = lines.value?.length ?? 0;
  const found = count === 0 ? t("back.nothing") : t("journal.found", { count });
  if (before.value === undefined || !lookedBackTo.value) return `${found} ${t("back.lookedAll")}`;
  return `${found} ${t("back.lookedTo", { date: date(lookedBackTo.value) })}`;
}
