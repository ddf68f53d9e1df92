import type { ComponentChildren } from "preact";
import type { CaseSummary, ReportCategory } from "../api/wire";
import { isUnwished } from "../models/wishes";
import { categoryWords } from "../moderation/reportWords";
import { t } from "../texts";
import { useDashboard } from "./dashboardContext";

interface UnwishedProps {
  one: CaseSummary;
  /** Of the report, where it is one's. */
  category?: ReportCategory;
  children: ComponentChildren;
}

/** Words about a topic that somebody would rather not get stand behind one more touch. */
export function Unwished({ one, category = one.category, children }: UnwishedProps) {
  const wishes = useDashboard().shift.value?.wishes ?? [];
  if (!isUnwished(one, wishes) && !wishes.includes(category)) return <>{children}</>;
  return (
    <details class="unwished">
      <summary>{t("wishes.show", { topic: categoryWords(category) })}</summary>
      {children}
    </details>
  );
}
