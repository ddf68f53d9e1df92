import { useEffect, useMemo } from "preact/hooks";
import { Link } from "wouter-preact";
import { Journal } from "../models/Journal";
import { t } from "../texts";
import { refusalText } from "../texts/refusals";
import { Ask } from "../ui/Ask";
import { CopiesSection } from "./CopiesSection";
import { EntryLines } from "./EntryLines";

/** The entries, the newest first; or those that were sought. */
export function JournalPart() {
  const journal = useMemo(() => new Journal(), []);
  useEffect(() => void journal.load(), [journal]);
  const refusal = journal.refusal.value;
  const isEmpty = journal.sought.value === null && journal.lines.value?.length === 0;
  return (
    <>
      <p class="lead">{t("journal.lead")}</p>
      <p class="hint">{t("journal.private")}</p>
      <p class="actions">
        <Link href="/me/journal/new" class="button is-act">
          {t("journal.write")}
        </Link>
      </p>
      {isEmpty ? (
        <div class="empty">
          <h2>{t("journal.emptyTitle")}</h2>
          <p>{t("journal.emptyWords")}</p>
        </div>
      ) : (
        <Ask
          label={t("back.words")}
          action={t("back.search")}
          missing={t("back.wordsMissing")}
          type="search"
          onAsk={(words) => void journal.search(words)}
        />
      )}
      <EntryLines journal={journal} />
      {refusal && (
        <p class="problem" role="alert">
          {refusalText(refusal)}{" "}
          <button type="button" class="button is-quiet" onClick={() => void journal.more()}>
            {t("action.tryAgain")}
          </button>
        </p>
      )}
      {!isEmpty && <CopiesSection />}
    </>
  );
}
