import { useEffect } from "preact/hooks";
import { myThreads } from "../api/threads";
import { unread } from "../models/Unread";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { AskedCard } from "./AskedCard";
import { AskingCard } from "./AskingCard";
import { ThreadCard } from "./ThreadCard";

/** Who asks one to talk one to one, whom one has asked, and the threads that one has. */
export function ThreadsPage() {
  const threads = useLoad(myThreads);
  useEffect(() => {
    void unread.load();
  }, []);
  const list = threads.value;
  const isEmpty = list && list.asked.length + list.asking.length + list.threads.length === 0;
  return (
    <Page title={t("threads.title")} lead={t("threads.lead")}>
      {!list && <Loading of={threads} />}
      {isEmpty && <p class="notice is-calm">{t("threads.empty")}</p>}
      {list && list.asked.length > 0 && (
        <Section title={t("threads.asked")}>
          <ul class="cards">
            {list.asked.map((request) => (
              <AskedCard key={request.id} request={request} onAnswered={threads.reload} />
            ))}
          </ul>
        </Section>
      )}
      {list && list.threads.length > 0 && (
        <Section title={t("threads.mine")}>
          <ul class="cards">
            {list.threads.map((thread) => (
              <ThreadCard key={thread.id} thread={thread} />
            ))}
          </ul>
        </Section>
      )}
      {list && list.asking.length > 0 && (
        <Section title={t("threads.asking")}>
          <p class="hint">{t("threads.askingHint")}</p>
          <ul class="cards">
            {list.asking.map((request) => (
              <AskingCard key={request.id} request={request} onTakenBack={threads.reload} />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
