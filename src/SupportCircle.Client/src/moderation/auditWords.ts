import type { AuditAction, AuditLine } from "../api/wire";
import { type TextKey, t } from "../texts";
import { alertStepWords, isAlertStep } from "./alertStepWords";

const actions: Record<AuditAction, TextKey> = {
  RoleGiven: "audit.roleGiven",
  OrganisationChanged: "audit.organisationChanged",
  ThemesChanged: "audit.themesChanged",
  CircleOpened: "audit.circleOpened",
  CircleChanged: "audit.circleChanged",
  AgreementsChanged: "audit.agreementsChanged",
  CirclePaused: "audit.circlePaused",
  CircleResumed: "audit.circleResumed",
  SlowModeChanged: "audit.slowModeChanged",
  InvitationMade: "audit.invitationMade",
  InvitationWithdrawn: "audit.invitationWithdrawn",
  SeatAccepted: "audit.seatAccepted",
  SeatWaitlisted: "audit.seatWaitlisted",
  SeatDeclined: "audit.seatDeclined",
  SeatTakenOff: "audit.seatTakenOff",
  SeatMuted: "audit.seatMuted",
  MuteEnded: "audit.muteEnded",
  SeatRemoved: "audit.seatRemoved",
  MessageHidden: "audit.messageHidden",
  MessageRestored: "audit.messageRestored",
  NoteHidden: "audit.noteHidden",
  NoteRestored: "audit.noteRestored",
  ReportClosed: "audit.reportClosed",
  ReportRead: "audit.reportRead",
  WordingsRead: "audit.wordingsRead",
  HiddenRead: "audit.hiddenRead",
  AppealOverturned: "audit.appealOverturned",
  AppealUpheld: "audit.appealUpheld",
  BanEnded: "audit.banEnded",
  CaseDecided: "audit.caseDecided",
  DecisionRefused: "audit.decisionRefused",
  EvidenceHeld: "audit.evidenceHeld",
  EvidenceReleased: "audit.evidenceReleased",
  MemberBanned: "audit.memberBanned",
  MemberSuspended: "audit.memberSuspended",
  SeatGivenBack: "audit.seatGivenBack",
  SuspensionEnded: "audit.suspensionEnded",
  RuleAdded: "audit.ruleAdded",
  RuleRemoved: "audit.ruleRemoved",
  FirstPostsChanged: "audit.firstPostsChanged",
  HeldPostLetThrough: "audit.heldPostLetThrough",
  HeldPostDeclined: "audit.heldPostDeclined",
  HeldRead: "audit.heldRead",
  SignalRead: "audit.signalRead",
  RoleTaken: "audit.roleTaken",
  TeamInvitationMade: "audit.teamInvitationMade",
  TeamInvitationWithdrawn: "audit.teamInvitationWithdrawn",
  FacilitatorNamed: "audit.facilitatorNamed",
  FacilitatorSteppedBack: "audit.facilitatorSteppedBack",
  DecisionCopyRead: "inRoom.copyRead",
  LevelSet: "audit.levelSet",
  AlertTold: "audit.alertTold",
  AlertPassedOn: "audit.alertPassedOn",
  EscalationChanged: "audit.escalationChanged",
  DrillStarted: "audit.drillStarted",
  DrillTaken: "audit.drillTaken",
  SafetyPlanRead: "audit.safetyPlanRead",
  HelplineAdded: "audit.helplineAdded",
  HelplineChanged: "audit.helplineChanged",
  HelplineRemoved: "audit.helplineRemoved",
  HelplineVerified: "audit.helplineVerified",
  HelplineUnverified: "audit.helplineUnverified",
  HelplineHidden: "audit.helplineHidden",
  HelplineShown: "audit.helplineShown",
  SignalRuleSwitchedOff: "audit.signalRuleSwitchedOff",
  SignalRuleSwitchedOn: "audit.signalRuleSwitchedOn",
  SignalRuleAdded: "audit.signalRuleAdded",
  SignalRuleRemoved: "audit.signalRuleRemoved",
};

const bySoftware: ReadonlySet<AuditAction> = new Set<AuditAction>(["AlertTold", "AlertPassedOn"]);

const roles: Record<string, TextKey> = {
  Facilitator: "audit.facilitator",
  Administrator: "audit.administrator",
};

/** What was done, without who and whom. */
export function auditWords({ action, subject = "" }: Pick<AuditLine, "action" | "subject">): string {
  const role = action === "RoleGiven" || action === "RoleTaken" ? roles[subject] : undefined;
  const step = bySoftware.has(action) ? subject.split(" ").at(-1) : undefined;
  if (isAlertStep(step)) return t(actions[action], { subject: alertStepWords(step) });
  return t(actions[action], { subject: role ? t(role) : subject });
}

/** Who did it, where nobody did. */
export const noActorWords = (action: AuditAction) =>
  t(bySoftware.has(action) ? "audit.software" : "audit.commandLine");
