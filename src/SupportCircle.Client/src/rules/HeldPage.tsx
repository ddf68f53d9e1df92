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
  const code = load.refusal?.code;
  if (code === "not_found" || code === "not_allowed") return <NotFoundPage />;
  const decided = async (words: string) => {
    setNews(words);
    await load.reload();
  };
  return (
    <Page title={t("held.title")} lead={t("held.lead")}>
      {news && <Notice isNews>{news}</Notice>}
      {!load.value && <Loading of={load} />}
      {load.value?.length === 0 && (
        <div class="empty">
          <p>{t("held.none")}</p>
        </div>
      )}
      <ul class="rows">
        {load.value?.map((post) => (
          <WaitingPostRow key={post.id} circleId={id} post={post} onDecided={decided} />
        ))}
      </ul>
      <BackToCircle circleId={id} />
    </Page>
  );
}
