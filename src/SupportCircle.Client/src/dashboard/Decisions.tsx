import type { CaseView } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { DecisionCard } from "./DecisionCard";
import type { DeskPlace } from "./place";

/** What was decided so far, the newest first. */
export function Decisions({ view, place }: { view: CaseView; place: DeskPlace }) {
  if (view.decisions.length === 0) return null;
  const newest = [...view.decisions].sort((a, b) => b.decidedAt.localeCompare(a.decidedAt));
  return (
    <Section title={t("case.decisions")}>
      <ul class="statements">
        {newest.map((decision) => (
          <li key={decision.id} class="statement">
            <DecisionCard caseId={view.case.id} decision={decision} place={place} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
