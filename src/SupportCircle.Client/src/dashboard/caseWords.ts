import type {
  Author,
  CaseClaim,
  CaseEventKind,
  CaseSeverity,
  CaseSummary,
  ReportSubjectKind,
} from "../api/wire";
import { categoryWords } from "../moderation/reportWords";
import { type TextKey, t } from "../texts";
import { personName } from "../ui/personName";

const severities: Record<CaseSeverity, TextKey> = {
  Low: "severity.low",
  Medium: "severity.medium",
  High: "severity.high",
  Urgent: "severity.urgent",
};

const happenings: Record<CaseEventKind, TextKey> = {
  Opened: "happening.opened",
  Reported: "happening.reported",
  Signalled: "happening.signalled",
  Reopened: "happening.reopened",
  Claimed: "happening.claimed",
  Released: "happening.released",
  Noted: "happening.noted",
  LevelSet: "happening.levelSet",
  OpinionAsked: "happening.opinionAsked",
  OpinionGiven: "happening.opinionGiven",
  Decided: "happening.decided",
  DoneInRoom: "inRoom.happened",
  Appealed: "happening.appealed",
  AppealUpheld: "happening.appealUpheld",
  AppealOverturned: "happening.appealOverturned",
  EvidenceHeld: "happening.evidenceHeld",
  EvidenceReleased: "happening.evidenceReleased",
};

export const severityWords = (severity: CaseSeverity) => t(severities[severity]);
export const happeningWords = (kind: CaseEventKind) => t(happenings[kind]);

type Cause = Pick<CaseSummary, "reports" | "signals" | "category">;

/** Nobody has pointed to it: something was done in the room. */
export const isFromRoom = ({ reports, signals }: Cause) => reports + signals === 0;

/** What it came from: what was reported, that the rules found something, or what was done in the room. */
export function causeWords(cause: Cause): string {
  if (isFromRoom(cause)) return t("inRoom.cause");
  return cause.reports > 0 ? categoryWords(cause.category) : t("case.byRules");
}

const subjectTexts: Record<ReportSubjectKind, TextKey> = {
  Message: "case.aMessage",
  Seat: "case.aPerson",
  Thread: "case.aThread",
  Note: "case.aNote",
};

export function subjectWords({ kind, about }: { kind: ReportSubjectKind; about: Author }): string {
  return t(subjectTexts[kind], { name: personName(about) });
}

export function claimWords({ mine, by }: CaseClaim): string {
  return mine ? t("claim.mine") : t("claim.theirs", { name: personName(by) });
}
