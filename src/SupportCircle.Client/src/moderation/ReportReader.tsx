import { useState } from "preact/hooks";
import type { ReportContent } from "../api/wire";
import { t } from "../texts";
import { useAttempt } from "../ui/useAttempt";
import { Evidence } from "./Evidence";

/** What is in a report, asked for when it is opened: one does not read it by accident, and whoever does is on record. */
export function ReportReader({ read }: { read: () => Promise<ReportContent> }) {
  const [content, setContent] = useState<ReportContent | null>(null);
  const { failure, attempt } = useAttempt();
  const open = () => content ?? attempt(async () => setContent(await read()));
  return (
    <details class="evidence" onToggle={(event) => event.currentTarget.open && void open()}>
      <summary>{t("reports.read")}</summary>
      {content?.words && (
        <blockquote class="body" dir="auto">
          {content.words}
        </blockquote>
      )}
      {content?.evidence && <Evidence evidence={content.evidence} keptUntil={content.keptUntil} />}
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
