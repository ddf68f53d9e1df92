import { Link, useParams } from "wouter-preact";
import { closeReport, readReport, reports } from "../api/moderation";
import { t } from "../texts";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { ReportList } from "./ReportList";

/** For a circle's facilitators: what somebody has reported. */
export function ReportsPage() {
  const { id = "" } = useParams();
  const load = useLoad(() => reports(id), id);
  return (
    <Page title={t("reports.title")} lead={t("reports.lead")}>
      <ReportList
        load={load}
        circleId={id}
        onRead={(reportId) => readReport(id, reportId)}
        onClose={(reportId, body) => closeReport(id, reportId, body)}
      />
      <p>
        <Link href={`/circles/${id}`} class="button">
          {t("requests.back")}
        </Link>
      </p>
    </Page>
  );
}
