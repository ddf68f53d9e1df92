import { Link } from "wouter-preact";
import type { Search } from "../models/Search";
import { t } from "../texts";
import { refusalText } from "../texts/refusals";
import { date, dateAndTime } from "../ui/times";
import { Highlighted } from "./Highlighted";
import { lookBackAt } from "./jumpTo";
import { useCircle } from "./roomContext";

/** What a search has found so far, newest first. */
export function Found({ search }: { search: Search }) {
  const circle = useCircle();
  const hits = search.hits.value;
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
        {hits.map(({ sequence, author, body = "", sentAt = "" }) => (
          <li key={sequence} class="row">
            <Link href={lookBackAt(circle.id, sequence)} class="row-words hit">
              <span class="hint">
                <span class="author" dir="auto">
                  {author?.name}
                </span>{" "}
                <time dateTime={sentAt}>{dateAndTime(sentAt)}</time>
              </span>
              <span class="body" dir="auto">
                <Highlighted text={body} words={search.words.value} />
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <Further search={search} />
    </div>
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
