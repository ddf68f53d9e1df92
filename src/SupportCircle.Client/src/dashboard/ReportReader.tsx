import { useState } from "preact/hooks";
import type { ReportContent } from "../api/wire";
import { t } from "../texts";
import { useAttempt } from "../ui/useAttempt";
import { Evidence } from "./Evidence";

interface ReportReaderProps {
  read: () => Promise<ReportContent>;
  summary?: string;
  /** What the button says that unfolds the message. */
  show?: string;
}

/** What is in a report, a signal or the copy of a decision, asked for when it is opened: nobody reads it by accident, and whoever does is on record. */
export function ReportReader({ read, summary = t("reports.read"), show }: ReportReaderProps) {
  const [content, setContent] = useState<ReportContent | null>(null);
  const { failure, attempt } = useAttempt();
  const open = () => content ?? attempt(async () => setContent(await read()));
  return (
    <details class="evidence" onToggle={(event) => event.currentTarget.open && void open()}>
      <summary>{summary}</summary>
      {content?.words && (
        <div class="word">
          <span class="hint">{t("reports.wordsWere")}</span>
          <blockquote class="body" dir="auto">
            {content.words}
          </blockquote>
        </div>
      )}
      {content?.evidence && <Evidence evidence={content.evidence} show={show} />}
      {content && !content.evidence && <p class="hint">{t("reports.expired")}</p>}
      {content?.word && (
        <p class="word">
          <span>{t("reports.wordWas")}</span>
          <q class="body" dir="auto">
            {content.word}
          </q>
        </p>
      )}
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </details>
  );
}
