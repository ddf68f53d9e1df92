import { useEffect, useRef } from "preact/hooks";
import { Link } from "wouter-preact";
import { conversationRows } from "../models/conversationRows";
import type { LookBack } from "../models/LookBack";
import type { Search } from "../models/Search";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { showMessage } from "./jumpTo";
import { PastEntry } from "./PastEntry";
import { useCircle, useRoom } from "./roomContext";
import { useStretchScroll } from "./useStretchScroll";

/** A stretch of the conversation around what one came for. It grows at both ends as one scrolls. */
export function Stretch({ lookBack, search }: { lookBack: LookBack; search: Search }) {
  const { folds } = useRoom();
  const circle = useCircle();
  const box = useRef<HTMLElement>(null);
  // What is not to be seen must not be seen for a moment either.
  const messages = folds.isKnown.value ? lookBack.messages.value : [];
  const goal = lookBack.goal.value;
  const onScroll = useStretchScroll(box, lookBack);
  useEffect(() => {
    void lookBack.load();
  }, [lookBack]);
  // Where one came for is shown once, not after every page.
  useEffect(() => {
    if (goal !== null) showMessage(goal);
  }, [goal]);

  const refusal = lookBack.refusal.value;
  const rows = conversationRows(messages, [], circle.seatId, null, (message) => folds.reasonFor(message));
  return (
    <div class="conversation">
      <section
        ref={box}
        class="log"
        aria-busy={lookBack.isLoading.value}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard.
        tabIndex={0}
        aria-label={t("room.conversation")}
        onScroll={onScroll}
      >
        <div class="log-inner">
          {search.hits.value && (
            <p class="earlier">
              <Link href={`/circles/${circle.id}/back`} class="button is-quiet">
                {t("back.toFound")}
              </Link>
            </p>
          )}
          {lookBack.hasOlder.value && (
            <More words={t("room.earlier")} lookBack={lookBack} onMore={() => lookBack.older()} />
          )}
          {messages.length === 0 && !refusal && lookBack.isLoading.value && <p>{t("load.waiting")}</p>}
          {messages.length === 0 && !refusal && !lookBack.isLoading.value && <p>{t("back.noMessages")}</p>}
          {rows.map((row) => (
            <PastEntry key={row.key} row={row} words={search.words.value} />
          ))}
          {refusal && <Loading of={{ value: null, refusal, reload: () => again(lookBack) }} />}
          {lookBack.hasNewer.value ? (
            <More words={t("back.later")} lookBack={lookBack} onMore={() => lookBack.newer()} />
          ) : (
            messages.length > 0 && (
              <p class="earlier">
                {t("back.newest")} <Link href={`/circles/${circle.id}`}>{t("back.toRoom")}</Link>
              </p>
            )
          )}
        </div>
      </section>
    </div>
  );
}

function again(lookBack: LookBack): Promise<void> {
  return lookBack.messages.value.length > 0 ? lookBack.newer() : lookBack.load();
}

function More({
  words,
  lookBack,
  onMore,
}: {
  words: string;
  lookBack: LookBack;
  onMore: () => Promise<void>;
}) {
  const isLoading = lookBack.isLoading.value;
  return (
    <div class="earlier">
      <button type="button" class="button is-quiet" aria-busy={isLoading} onClick={() => void onMore()}>
        {isLoading ? t("load.waiting") : words}
      </button>
    </div>
  );
}
