import { useState } from "preact/hooks";
import { useParams } from "wouter-preact";
import { waitingPosts } from "../api/rules";
import "../styles/rules.css";
import { t } from "../texts";
import { BackToCircle } from "../ui/BackToCircle";
import { Loading } from "../ui/Loading";
import { NotFoundPage } from "../ui/NotFoundPage";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { WaitingPostRow } from "./WaitingPostRow";

/** For a circle's facilitators: the messages that wait for them. */
export function HeldPage() {
  const { id = "" } = useParams();
  const load = useLoad(() => waitingPosts(id), id);
  const [news, setNews] = useState<string | null>(null);
  const [gone, setGone] = useState<readonly string[]>([]);
  const code = load.refusal?.code;
  if (code === "not_found" || code === "not_allowed") return <NotFoundPage />;
  const waiting = load.value?.filter((post) => !gone.includes(post.id));
  // Out of the list before the list is read again: nobody decides twice.
  const decided = async (postId: string, words: string) => {
    setGone((ids) => [...ids, postId]);
    setNews(words);
    await load.reload();
  };
  return (
    <Page title={t("held.title")} lead={t("held.lead")}>
      {news && <Notice isNews>{news}</Notice>}
      {!load.value && <Loading of={load} />}
      {waiting?.length === 0 && (
        <div class="empty">
          <p>{t("held.none")}</p>
        </div>
      )}
      <ul class="rows">
        {waiting?.map((post) => (
          <WaitingPostRow
            key={post.id}
            circleId={id}
            post={post}
            onDecided={(words) => decided(post.id, words)}
          />
        ))}
      </ul>
      <BackToCircle circleId={id} />
    </Page>
  );
}
