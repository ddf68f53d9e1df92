import { Link } from "wouter-preact";
import type { CaseSummary } from "../api/wire";
import { t } from "../texts";
import { Age } from "./Age";
import { causeWords, claimWords, isFromRoom, subjectWords } from "./caseWords";
import { SeverityMark } from "./SeverityMark";

interface CaseRowProps {
  one: CaseSummary;
  href: string;
  isOpen: boolean;
}

/** A case in the queue: how urgent, what, since when, and who is on it. */
export function CaseRow({ one, href, isOpen }: CaseRowProps) {
  const { claim, closedAt } = one;
  return (
    <Link href={href} class="queue-row" aria-current={isOpen ? "true" : undefined}>
      <span class="queue-line">
        {!isFromRoom(one) && <SeverityMark severity={one.severity} />}
        <Age at={closedAt ?? one.openedAt} />
      </span>
      <strong dir="auto">{subjectWords(one)}</strong>
      <span class="queue-category">{causeWords(one)}</span>
      <span class="hint" dir="auto">
        {one.circleName}
        {one.reports > 1 && ` · ${t("case.reports", { count: one.reports })}`}
      </span>
      <span class="card-marks">
        {claim && (
          <span class={claim.mine ? "mark-word is-act" : "mark-word is-taken"}>{claimWords(claim)}</span>
        )}
        {one.wantsOpinion && <span class="mark-word is-attention">{t("case.wantsOpinion")}</span>}
        {one.aboutFacilitator && <span class="mark-word is-taken">{t("case.aboutFacilitator")}</span>}
      </span>
    </Link>
  );
}
