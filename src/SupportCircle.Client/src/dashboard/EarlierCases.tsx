import { Link } from "wouter-preact";
import type { EarlierCase, ReportSubjectKind } from "../api/wire";
import { decidedWords } from "../moderation/decisionWords";
import { type TextKey, t } from "../texts";
import { listOf } from "../ui/listOf";
import { Section } from "../ui/Section";
import { Age } from "./Age";
import { causeWords } from "./caseWords";
import { type DeskPlace, hrefOf } from "./place";

const subjects: Record<ReportSubjectKind, TextKey> = {
  Message: "myReports.message",
  Seat: "earlier.person",
  Thread: "myReports.thread",
  Note: "myReports.note",
};

interface EarlierCasesProps {
  earlier: readonly EarlierCase[];
  name: string;
  place: DeskPlace;
}

/** Other cases about the same person, and what was decided then. */
export function EarlierCases({ earlier, name, place }: EarlierCasesProps) {
  return (
    <Section title={t("earlier.title", { name })}>
      {earlier.length === 0 && <p class="hint">{t("earlier.none")}</p>}
      <ul class="rows">
        {earlier.map((one) => (
          <li key={one.id} class="row">
            <div class="row-words">
              <Link
                href={hrefOf({ tab: one.closedAt ? "closed" : "open", circleId: place.circleId, id: one.id })}
              >
                {t(subjects[one.kind])} · {causeWords(one)}
              </Link>
              <span class="hint">
                <span dir="auto">{one.circleName}</span> · <Age at={one.openedAt} />
              </span>
              <span>{outcomeOf(one)}</span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function outcomeOf({ closedAt, decisions, overturned }: EarlierCase): string {
  if (decisions.length === 0) return t(closedAt ? "case.closed" : "earlier.open");
  return listOf(
    decisions.map((kind) =>
      overturned.includes(kind) ? t("earlier.withdrawn", { what: decidedWords(kind) }) : decidedWords(kind),
    ),
  );
}
