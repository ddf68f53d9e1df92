import type { CaseSeverity } from "../api/wire";
import { severityWords } from "./caseWords";

// From a ring to a full diamond: the form says it too, not the colour alone.
const shapes: Record<CaseSeverity, string> = {
  Low: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zm0 2.4a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2z",
  Medium: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z",
  High: "M8 1.8 14.8 13.6H1.2z",
  Urgent: "M8 .6 15.4 8 8 15.4.6 8z",
};

export function SeverityMark({ severity }: { severity: CaseSeverity }) {
  return (
    <span class={`severity is-${severity.toLowerCase()}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path fill-rule="evenodd" d={shapes[severity]} />
      </svg>
      {severityWords(severity)}
    </span>
  );
}
