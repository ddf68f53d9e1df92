import type { AppealSummary } from "../api/wire";
import type { OpenCase } from "../models/OpenCase";
import { t } from "../texts";
import { Heading } from "../ui/Heading";
import { Section } from "../ui/Section";
import { AppealDecisionForm } from "./AppealDecisionForm";
import { AppealWords } from "./AppealWords";
import { BackToQueue } from "./BackToQueue";
import { subjectWords } from "./caseWords";
import { DecisionCard } from "./DecisionCard";
import type { DeskPlace } from "./place";

interface AppealPaneProps {
  open: OpenCase;
  appeal: AppealSummary;
  place: DeskPlace;
  onDone: (words: string) => void;
}

/** The decision, what is said against it, and whether it stands. */
export function AppealPane({ open, appeal: { case: one, decision }, place, onDone }: AppealPaneProps) {
  const { appeal } = decision;
  return (
    <section class="desk-case">
      <BackToQueue place={place} />
      <header class="case-head">
        <p class="hint" dir="auto">
          {one.circleName}
        </p>
        <Heading>
          <span dir="auto">{t("appeals.of", { subject: subjectWords(one) })}</span>
        </Heading>
      </header>
      <Section title={t("case.decisions")}>
        <div class="statement">
          <DecisionCard caseId={one.id} decision={decision} />
        </div>
      </Section>
      {appeal && <AppealWords appeal={appeal} />}
      {appeal?.mine && <AppealDecisionForm open={open} decisionId={decision.id} onDone={onDone} />}
    </section>
  );
}
