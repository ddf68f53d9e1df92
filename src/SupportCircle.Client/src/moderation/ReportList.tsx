import { useState } from "preact/hooks";
import type { ReportClosingRequest, ReportContent, ReportView } from "../api/wire";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import type { Load } from "../ui/useLoad";
import { ReportRow } from "./ReportRow";

interface ReportListProps {
  load: Load<ReportView[]>;
  onRead: (reportId: string) => Promise<ReportContent>;
  onClose: (reportId: string, body: ReportClosingRequest) => Promise<unknown>;
  /** Where the messages stand; absent when the reader has no seat there. */
  circleId?: string;
}

/** What waits for somebody to look after it, then what is done. */
export function ReportList({ load, onRead, onClose, circleId }: ReportListProps) {
  const [hasClosed, setClosed] = useState(false);
  if (!load.value) return <Loading of={load} />;
  const open = load.value.filter((report) => !report.outcome);
  const closed = load.value.filter((report) => report.outcome);
  const close = async (reportId: string, body: ReportClosingRequest) => {
    await onClose(reportId, body);
    setClosed(true);
    await load.reload();
  };
  return (
    <>
      {hasClosed && <Notice isNews>{t("reports.isClosed")}</Notice>}
      {open.length === 0 && (
        <div class="empty">
          <p>{t("reports.none")}</p>
        </div>
      )}
      <ul class="rows">
        {open.map((report) => (
          <ReportRow key={report.id} report={report} circleId={circleId} onRead={onRead} onClose={close} />
        ))}
      </ul>
      {closed.length > 0 && (
        <Section title={t("reports.closed")}>
          <ul class="rows">
            {closed.map((report) => (
              <ReportRow
                key={report.id}
                report={report}
                circleId={circleId}
                onRead={onRead}
                onClose={close}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
