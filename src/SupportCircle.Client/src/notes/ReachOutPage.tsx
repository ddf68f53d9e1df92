import { useState } from "preact/hooks";
import { Link } from "wouter-preact";
import { reachOut } from "../api/notes";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { ReachOutSection } from "./ReachOutSection";
import "../styles/notes.css";

/** One warm note to one person: nothing counts them, and nothing asks for more. */
export function ReachOutPage() {
  const load = useLoad(reachOut);
  const [news, tell] = useState<string | null>(null);
  return (
    <Page title={t("reachOut.title")} lead={t("reachOut.lead")}>
      {news && <Notice isNews>{news}</Notice>}
      {!load.value && <Loading of={load} />}
      {load.value?.length === 0 && (
        <div class="empty">
          <p>{t("reachOut.noCircle")}</p>
        </div>
      )}
      {load.value?.map((circle) => (
        <ReachOutSection
          key={circle.circleId}
          circle={circle}
          onChange={async (words) => {
            tell(words);
            await load.reload();
          }}
        />
      ))}
      <p>
        <Link href="/notes">{t("notes.title")}</Link>
      </p>
    </Page>
  );
}
