import { useLocation } from "wouter-preact";
import { claim } from "../api/cases";
import type { DeskAlert } from "../api/wire";
import { t } from "../texts";
import { useAttempt } from "../ui/useAttempt";
import { Age } from "./Age";
import { alertTopic } from "./alertWords";
import { subjectWords } from "./caseWords";
import { useDashboard } from "./dashboardContext";
import { type DeskPlace, hrefOf } from "./place";

interface AlertRowProps {
  one: DeskAlert;
  place?: DeskPlace;
}

/** One urgent case, and the touch that takes and opens it. */
export function AlertRow({ one, place }: AlertRowProps) {
  const dashboard = useDashboard();
  const [, navigate] = useLocation();
  const { failure, attempt } = useAttempt({ conflict: "alert.taken", not_found: "alert.taken" });
  const take = () =>
    attempt(async () => {
      try {
        await claim(one.caseId);
        navigate(hrefOf({ tab: "open", circleId: place?.circleId, id: one.caseId }));
      } finally {
        dashboard.refresh();
      }
    });
  return (
    <li class="alert">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M8 .6 15.4 8 8 15.4.6 8z" />
      </svg>
      <p>
        <strong>{alertTopic(one)}</strong> <span dir="auto">{subjectWords(one)}</span>
        <span class="alert-where" dir="auto">
          {one.circleName} · <Age at={one.openedAt} />
        </span>
        {!one.onShift && <span class="alert-nobody">{t("alert.nobody")}</span>}
        {failure && (
          <span class="problem" role="alert">
            {failure}
          </span>
        )}
      </p>
      <button type="button" class="button is-act" onClick={() => void take()}>
        {t("alert.take")}
      </button>
    </li>
  );
}
