import { Link } from "wouter-preact";
import { decidedWords } from "../moderation/decisionWords";
import { t } from "../texts";
import { Age } from "./Age";
import { subjectWords } from "./caseWords";
import { useDashboard } from "./dashboardContext";
import { type DeskPlace, hrefOf } from "./place";

/** Who wants somebody else to look at a decision. */
export function AppealList({ place }: { place: DeskPlace }) {
  const appeals = useDashboard().appeals.value ?? [];
  if (appeals.length === 0) {
    return (
      <div class="empty">
        <strong>{t("appeals.noneTitle")}</strong>
        <p>{t("appeals.noneWords")}</p>
      </div>
    );
  }
  return (
    <ol class="queue-rows">
      {appeals.map(({ case: one, decision: { id, kind, appeal, decidedAt } }) => (
        <li key={id}>
          <Link
            href={hrefOf({ ...place, id })}
            class="queue-row"
            aria-current={id === place.id ? "true" : undefined}
          >
            <span class="queue-line">
              <span>{decidedWords(kind)}</span>
              <Age at={appeal?.madeAt ?? decidedAt} />
            </span>
            <strong dir="auto">{subjectWords(one)}</strong>
            <span class="hint" dir="auto">
              {one.circleName}
            </span>
            <span class="card-marks">
              <span class={appeal?.mine ? "mark-word is-attention" : "mark-word is-taken"}>
                {t(appeal?.mine ? "appeals.waits" : "appeals.others")}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
