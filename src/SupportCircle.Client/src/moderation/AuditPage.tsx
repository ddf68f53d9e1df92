import { useState } from "preact/hooks";
import { auditLines } from "../api/moderation";
import type { AuditLine } from "../api/wire";
import { session } from "../models/Session";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { NotFoundPage } from "../ui/NotFoundPage";
import { Page } from "../ui/Page";
import { useAttempt } from "../ui/useAttempt";
import { useLoad } from "../ui/useLoad";
import { AuditRow } from "./AuditRow";

/** For administrators: who has decided what, and who has looked at what is others'. */
export function AuditPage() {
  return session.isAdministrator ? <Audit /> : <NotFoundPage />;
}

function Audit() {
  const load = useLoad(auditLines);
  const [older, setOlder] = useState<readonly AuditLine[]>([]);
  const { failure, attempt } = useAttempt();
  const lines = [...(load.value ?? []), ...older];
  const oldest = lines.at(-1)?.number ?? 1;
  const further = async () => setOlder([...older, ...(await auditLines(oldest))]);
  return (
    <Page title={t("audit.title")} lead={t("audit.lead")}>
      {load.value ? <AuditRows lines={lines} /> : <Loading of={load} />}
      {oldest > 1 && (
        <p class="actions">
          <button type="button" class="button" onClick={() => void attempt(further)}>
            {t("audit.older")}
          </button>
        </p>
      )}
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </Page>
  );
}

function AuditRows({ lines }: { lines: readonly AuditLine[] }) {
  if (lines.length === 0) {
    return (
      <div class="empty">
        <p>{t("audit.none")}</p>
      </div>
    );
  }
  return (
    <ol class="rows">
      {lines.map((line) => (
        <AuditRow key={line.number} line={line} />
      ))}
    </ol>
  );
}
