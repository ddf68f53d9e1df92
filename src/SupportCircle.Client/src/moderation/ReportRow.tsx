import { useState } from "preact/hooks";
import { Link } from "wouter-preact";
import type { ReportClosingRequest, ReportContent, ReportView } from "../api/wire";
import { lookBackAt } from "../rooms/jumpTo";
import { t } from "../texts";
import { dateAndTime } from "../ui/times";
import { CloseDialog } from "./CloseDialog";
import { ReportReader } from "./ReportReader";
import { categoryWords, outcomeWords } from "./reportWords";

interface ReportRowProps {
  report: ReportView;
  /** Where its message stands; absent when the reader has no seat there. */
  circleId?: string;
  onRead: (reportId: string) => Promise<ReportContent>;
  onClose: (reportId: string, body: ReportClosingRequest) => Promise<void>;
}

export function ReportRow({ report, circleId, onRead, onClose }: ReportRowProps) {
  const [isClosing, ask] = useState(false);
  const { about, kind, category, sequence, outcome, closedAt } = report;
  const subject = t(kind === "Message" ? "reports.aMessage" : "reports.aPerson", { name: about.name });
  return (
    <li class="row is-request is-report">
      <div class="row-words">
        <strong dir="auto">{subject}</strong>
        <span class="card-marks">
          <span class={outcome ? "hint" : "mark-word is-attention"}>{categoryWords(category)}</span>
        </span>
        <span class="hint">
          {!circleId && <span dir="auto">{report.circleName} · </span>}
          {t("reports.at", { at: dateAndTime(report.reportedAt) })}
        </span>
        {outcome && closedAt && (
          <span>
            {outcomeWords(outcome)} <span class="hint">{dateAndTime(closedAt)}</span>
          </span>
        )}
        <ReportReader read={() => onRead(report.id)} />
      </div>
      <p class="actions">
        {circleId && sequence !== undefined && (
          <Link href={lookBackAt(circleId, sequence)} class="button is-quiet">
            {t("reports.inPlace")}
          </Link>
        )}
        {!outcome && (
          <button
            type="button"
            class="button"
            aria-label={t("reports.closeOf", { subject })}
            onClick={() => ask(true)}
          >
            {t("reports.close")}
          </button>
        )}
      </p>
      {isClosing && (
        <CloseDialog
          subject={subject}
          onSend={(body) => onClose(report.id, body)}
          onClose={() => ask(false)}
        />
      )}
    </li>
  );
}
