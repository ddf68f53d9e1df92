import {
  closeReportAboutFacilitator,
  readReportAboutFacilitator,
  reportsAboutFacilitators,
} from "../api/moderation";
import { session } from "../models/Session";
import { t } from "../texts";
import { NotFoundPage } from "../ui/NotFoundPage";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { ReportList } from "./ReportList";

/** For administrators: what somebody has reported about a facilitator. */
export function AboutFacilitatorsPage() {
  return session.isAdministrator ? <AboutFacilitators /> : <NotFoundPage />;
}

function AboutFacilitators() {
  const load = useLoad(reportsAboutFacilitators);
  return (
    <Page title={t("reports.aboutFacilitators")} lead={t("reports.aboutFacilitatorsLead")}>
      <ReportList load={load} onRead={readReportAboutFacilitator} onClose={closeReportAboutFacilitator} />
    </Page>
  );
}
