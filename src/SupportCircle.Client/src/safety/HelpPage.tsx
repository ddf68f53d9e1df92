import { Link } from "wouter-preact";
import { help } from "../api/help";
import { session } from "../models/Session";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { RunBy } from "../ui/RunBy";
import { useLoad } from "../ui/useLoad";
import { AboutLeaving } from "./AboutLeaving";
import { Helplines } from "./Helplines";

export function HelpPage() {
  const load = useLoad(help);
  return (
    <Page title={t("help.title")} lead={t("help.lead")}>
      {session.member && (
        <p>
          <Link href="/me/safety-plan">{t("plan.yours")}</Link>
        </p>
      )}
      {load.value ? <Helplines helplines={load.value.helplines} /> : <Loading of={load} />}
      <AboutLeaving />
      <p>
        <Link href="/checks">{t("checks.link")}</Link>
      </p>
      <RunBy />
    </Page>
  );
}
