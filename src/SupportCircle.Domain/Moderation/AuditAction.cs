namespace SupportCircle.Domain.Moderation;

/// <summary>What the audit log knows to have been done. Names stay: they are hashed into the chain.</summary>
public enum AuditAction
{
    /// <summary>An account was made with a role beyond that of a member; the subject is the role.</summary>
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

    /// <summary>The subject is the report.</summary>
    ReportClosed,

    /// <summary>Somebody who looks after reports has read one; the subject is the report. Whose it is, is not said.</summary>
    ReportRead,

    /// <summary>A facilitator has read what a message said before its edits; the subject is its sequence.</summary>
    WordingsRead,

    /// <summary>A facilitator has read the messages that are hidden in a circle.</summary>
    HiddenRead,
}
