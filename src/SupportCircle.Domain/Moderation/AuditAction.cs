namespace SupportCircle.Domain.Moderation;

/// <summary>What the audit log knows to have been done. Names stay: they are hashed into the chain.</summary>
public enum AuditAction
{
    /// <summary>Somebody has a role beyond that of a member, from the beginning or from now on; the subject is the role.</summary>
    RoleGiven,

    /// <summary>What the organisation says of itself.</summary>
    OrganisationChanged,

    /// <summary>The list of themes.</summary>
    ThemesChanged,

    CircleOpened,

    /// <summary>What a circle says of itself, how many fit, who finds it.</summary>
    CircleChanged,

    /// <summary>The subject is the new version.</summary>
    AgreementsChanged,

    CirclePaused,

    CircleResumed,

    /// <summary>The subject is how many seconds; 0 is off.</summary>
    SlowModeChanged,

    /// <summary>The subject is the invitation.</summary>
    InvitationMade,

    /// <summary>The subject is the invitation.</summary>
    InvitationWithdrawn,

    SeatAccepted,

    SeatWaitlisted,

    SeatDeclined,

    SeatTakenOff,

    /// <summary>The subject is how many minutes.</summary>
    SeatMuted,

    MuteEnded,

    SeatRemoved,

    /// <summary>The subject is the message's sequence.</summary>
    MessageHidden,

    /// <summary>The subject is the message's sequence.</summary>
    MessageRestored,

    /// <summary>A warm note; the member is its author.</summary>
    NoteHidden,

    /// <summary>As before.</summary>
    NoteRestored,

    /// <summary>The subject is the report; written before there were cases.</summary>
    ReportClosed,

    /// <summary>Somebody who looks after reports has read one; the subject is the report. Whose it is, is not said.</summary>
    ReportRead,

    /// <summary>A facilitator has read what a message said before its edits; the subject is its sequence.</summary>
    WordingsRead,

    /// <summary>A facilitator has read the messages that are hidden in a circle.</summary>
    HiddenRead,

    /// <summary>Something was decided about a case; the subject is the decision.</summary>
    CaseDecided,

    /// <summary>Somebody wanted to decide what is outside their powers; the subject is the case.</summary>
    DecisionRefused,

    /// <summary>The subject is how many minutes.</summary>
    MemberSuspended,

    SuspensionEnded,

    MemberBanned,

    BanEnded,

    /// <summary>A seat was given back that a decision had ended.</summary>
    SeatGivenBack,

    /// <summary>The subject is the decision.</summary>
    AppealUpheld,

    /// <summary>The subject is the decision.</summary>
    AppealOverturned,

    /// <summary>The subject is the case.</summary>
    EvidenceHeld,

    /// <summary>The subject is the case.</summary>
    EvidenceReleased,

    /// <summary>The subject is the watched phrase; without a circle it is the organisation's.</summary>
    RuleAdded,

    /// <summary>The subject is the watched phrase; without a circle it was the organisation's.</summary>
    RuleRemoved,

    /// <summary>The subject is how many first posts are looked at; 0 is off.</summary>
    FirstPostsChanged,

    /// <summary>The subject is the held post; the member is its author.</summary>
    HeldPostLetThrough,

    /// <summary>The subject is the held post; the member is its author.</summary>
    HeldPostDeclined,

    /// <summary>A facilitator has read the posts that wait in a circle.</summary>
    HeldRead,

    /// <summary>Somebody who works on cases has read the copy of a message that the rules pointed to; the subject is the signal.</summary>
    SignalRead,

    /// <summary>The subject is the role.</summary>
    RoleTaken,

    /// <summary>A code that makes somebody a facilitator; the subject is the invitation.</summary>
    TeamInvitationMade,

    /// <summary>The subject is the invitation.</summary>
    TeamInvitationWithdrawn,

    /// <summary>An administrator has given somebody a circle to hold.</summary>
    FacilitatorNamed,

    /// <summary>An administrator has made a facilitator of a circle a member like the others there.</summary>
    FacilitatorSteppedBack,

    /// <summary>Somebody who works on cases has read the copy that was made when something was decided in a room; the subject is the
    /// decision.</summary>
    DecisionCopyRead,

    /// <summary>Somebody has said how soon a case needs somebody; the subject is the case and the level.</summary>
    LevelSet,

    /// <summary>An alert has told those whose turn it was; nobody did it. The subject is the case, or the drill, and the step.</summary>
    AlertTold,

    /// <summary>There was nobody for a step of an alert, so the next one came at once; the subject is as before.</summary>
    AlertPassedOn,

    /// <summary>How long alerts wait; the subject is the minutes of each step, the last of which is a dash when there is no mail.</summary>
    EscalationChanged,

    /// <summary>A test of the way of an alert; the subject is the drill.</summary>
    DrillStarted,

    /// <summary>The subject is the drill.</summary>
    DrillTaken,

    /// <summary>A facilitator has opened a safety plan that its writer shares with the circle's; the subject is why.</summary>
    SafetyPlanRead,

    /// <summary>The subject is the helpline.</summary>
    HelplineAdded,

    /// <summary>The subject is the helpline.</summary>
    HelplineChanged,

    /// <summary>The subject is the helpline.</summary>
    HelplineRemoved,

    /// <summary>Somebody has called it, and it is right; the subject is the helpline, of one of the product its key.</summary>
    HelplineVerified,

    /// <summary>That somebody has called it was taken back; the subject is the key.</summary>
    HelplineUnverified,

    /// <summary>Nobody is shown an entry of the product any more; the subject is its key.</summary>
    HelplineHidden,

    /// <summary>The subject is the key.</summary>
    HelplineShown,

    /// <summary>The subject is the signal rule.</summary>
    SignalRuleSwitchedOff,

    /// <summary>The subject is the signal rule.</summary>
    SignalRuleSwitchedOn,

    /// <summary>A signal rule of the organisation's own; the subject is its id.</summary>
    SignalRuleAdded,

    /// <summary>A signal rule of the organisation's own; the subject is its id.</summary>
    SignalRuleRemoved,
}
