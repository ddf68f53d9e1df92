import { useState } from "preact/hooks";
import { useParams } from "wouter-preact";
import { seatRequests } from "../api/joining";
import { t } from "../texts";
import { BackToCircle } from "../ui/BackToCircle";
import { Loading } from "../ui/Loading";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { SeatRequestRow } from "./SeatRequestRow";

/** For a circle's facilitators: who asks for a seat, and who waits for one. */
export function RequestsPage() {
  const { id = "" } = useParams();
  const load = useLoad(() => seatRequests(id), id);
  const [news, setNews] = useState<string | null>(null);
  const row = {
    circleId: id,
    onAnswered: async (words: string) => {
      setNews(words);
      await load.reload();
    },
  };
  return (
    <Page title={t("requests.title")} lead={t("requests.lead")}>
      {news && <Notice isNews>{news}</Notice>}
      {load.value ? (
        <>
          {load.value.open.length === 0 && (
            <div class="empty">
              <p>{t("requests.none")}</p>
            </div>
          )}
          <ul class="rows">
            {load.value.open.map((request) => (
              <SeatRequestRow key={request.id} request={request} {...row} />
            ))}
          </ul>
          {load.value.waiting.length > 0 && (
            <Section title={t("requests.waiting")}>
              <p class="hint">{t("requests.waitingHint")}</p>
              <ol class="rows">
                {load.value.waiting.map((request) => (
                  <SeatRequestRow key={request.id} request={request} isWaiting {...row} />
                ))}
              </ol>
            </Section>
          )}
        </>
      ) : (
        <Loading of={load} />
      )}
      <BackToCircle circleId={id} />
    </Page>
  );
}
