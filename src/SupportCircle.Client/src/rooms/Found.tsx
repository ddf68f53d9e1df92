import { Link } from "wouter-preact";
import type { MessageView } from "../api/wire";
import type { Search } from "../models/Search";
import { t } from "../texts";
import { foldedWords } from "../texts/folds";
import { refusalText } from "../texts/refusals";
import { date, dateAndTime } from "../ui/times";
import { Highlighted } from "./Highlighted";
import { lookBackAt } from "./jumpTo";
import { useCircle, useRoom } from "./roomContext";
import { ShowOnce } from "./ShowOnce";

/** What a search has found so far, newest first. */
export function Found({ search }: { search: Search }) {
  const { folds } = useRoom();
  const circle = useCircle();
  const hits = folds.isKnown.value ? search.hits.value : null;
  if (!hits) {
    return (
      <div class="found">
        <div class="empty">
          <h2>{t("back.emptyTitle")}</h2>
          <p>{t("back.emptyWords")}</p>
        </div>
      </div>
    );
  }
  return (
    <div class="found">
      <p role="status">{search.isBusy.value ? t("back.looking") : foundWords(search, hits.length)}</p>
      <ol class="rows">
        {hits.map((hit) => (
          <li key={hit.sequence} class="row">
            <Hit hit={hit} circleId={circle.id} words={search.words.value} />
          </li>
        ))}
      </ol>
      <Further search={search} />
    </div>
  );
}

function Hit({ hit, circleId, words }: { hit: MessageView; circleId: string; words: readonly string[] }) {
  const reason = useRoom().folds.reasonFor(hit);
  const { sequence, author, body = "", sentAt = "" } = hit;
  if (reason) {
    return (
      <>
        <span class="row-words hint">{foldedWords(reason, 1)}</span>
        <ShowOnce sequences={[sequence]} />
      </>
    );
  }
  return (
    <Link href={lookBackAt(circleId, sequence)} class="row-words hit" id={`message-${sequence}`}>
      <span class="hint">
        <span class="author" dir="auto">
          {author?.name}
        </span>{" "}
        <time dateTime={sentAt}>{dateAndTime(sentAt)}</time>
      </span>
      <span class="body" dir="auto">
        <Highlighted text={body} words={words} />
      </span>
    </Link>
  );
}

function Further({ search }: { search: Search }) {
  const refusal = search.refusal.value;
  if (refusal) {
    return (
      <div class="notice is-attention" role="alert">
        <p>{refusalText(refusal)}</p>
        <button type="button" class="button is-quiet" onClick={() => void search.again()}>
          {t("action.tryAgain")}
        </button>
      </div>
    );
  }
  if (search.before.value === undefined) return null;
  return (
    <p>
      <button
        type="button"
        class="button"
        aria-busy={search.isBusy.value}
        onClick={() => void search.further()}
      >
        {t("back.further")}
      </button>
    </p>
  );
}

function foundWords(search: Search, count: number): string {
  if (search.refusal.value) return "";
  const found = count === 0 ? t("back.nothing") : t("back.found", { count });
  const to = search.lookedBackTo.value;
  if (search.before.value === undefined || !to) return `${found} ${t("back.lookedAll")}`;
  return `${found} ${t("back.lookedTo", { date: date(to) })}`;
}
