import type { SafetyPlanLines } from "../api/wire";
import { t } from "../texts";
import { PlanPeople } from "./PlanPeople";
import { partWords, writtenParts } from "./planParts";
import "../styles/plan.css";

interface PlanViewProps {
  lines: SafetyPlanLines;
  /** What the parts' names are to the page that they stand in. */
  heading: "h2" | "h3" | "h4";
}

/** A plan to read, in a bad hour too: one's own words, large, and numbers that can be tapped. */
export function PlanView({ lines, heading: Title }: PlanViewProps) {
  return (
    <div class="plan">
      {writtenParts(lines).map((part) => (
        <section key={part} class="plan-part">
          <Title>{t(partWords[part].title)}</Title>
          {part === "people" ? (
            <PlanPeople people={lines.people} />
          ) : (
            <ul class="points">
              {lines[part].map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
