import type { ComponentChildren } from "preact";
import { dashboardChoices } from "../models/DashboardChoices";

interface FoldedProps {
  /** What is said of it while it is folded. */
  summary: string;
  children: ComponentChildren;
}

/** What may hurt to read stands folded, for those who want it so, until they open it. */
export function Folded({ summary, children }: FoldedProps) {
  if (!dashboardChoices.made.value.fold) return <>{children}</>;
  return (
    <details class="evidence-fold">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
