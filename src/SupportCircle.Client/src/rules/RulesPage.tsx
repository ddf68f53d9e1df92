import { useParams } from "wouter-preact";
import { circle } from "../api/circles";
import "../styles/rules.css";
import { t } from "../texts";
import { BackToCircle } from "../ui/BackToCircle";
import { Loading } from "../ui/Loading";
import { NotFoundPage } from "../ui/NotFoundPage";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { FirstPosts } from "./FirstPosts";
import { PhrasesSection } from "./PhrasesSection";

/** For a circle's facilitators: what is looked at before all see it, and what is watched for. */
export function RulesPage() {
  const { id = "" } = useParams();
  const load = useLoad(() => circle(id), id);
  if (load.refusal?.code === "not_found" || load.value?.role === "Member") return <NotFoundPage />;
  return (
    <Page title={t("rules.title")} lead={t("rules.lead")}>
      {load.value ? (
        <>
          <FirstPosts circle={load.value} onChanged={load.reload} />
          <PhrasesSection circleId={id} />
        </>
      ) : (
        <Loading of={load} />
      )}
      <BackToCircle circleId={id} />
    </Page>
  );
}
