namespace SupportCircle.Domain.Moderation;

/// <summary>What happened to a case; each happening is one version of it.</summary>
public enum CaseEventKind
{
    Opened,

    /// <summary>Another report of the same; who made it is not said.</summary>
    Reported,

    /// <summary>The rules have found something in what was open already.</summary>
    Signalled,

    /// <summary>A report or a signal of what was decided already.</summary>
    Reopened,

    /// <summary>Somebody works on it.</summary>
    Claimed,

    /// <summary>They do so no more.</summary>
    Released,

    /// <summary>A note for those who work on it.</summary>
    Noted,

    /// <summary>Somebody who has looked has said how soon it needs somebody.</summary>
    LevelSet,

    /// <summary>Somebody wants to hear what another one thinks.</summary>
    OpinionAsked,

    OpinionGiven,

    /// <summary>What was decided stands with the decisions.</summary>
    Decided,

    /// <summary>A facilitator has done something about it in the room; it stands with the decisions. Open or closed, the case stays that.</summary>
    DoneInRoom,

    /// <summary>The one whom a decision concerns wants somebody else to look at it.</summary>
    Appealed,

    AppealUpheld,

    AppealOverturned,

    /// <summary>The evidence does not expire for now.</summary>
    EvidenceHeld,

    EvidenceReleased,
}
