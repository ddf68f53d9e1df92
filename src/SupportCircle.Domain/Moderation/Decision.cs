namespace SupportCircle.Domain.Moderation;

/// <summary>What was decided about a case, with its statement of reasons to the one whom it concerns.</summary>
public sealed class Decision
{
    /// <summary>For how many months one can appeal.</summary>
    public const int AppealMonths = 6;

    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required Guid CircleId { get; init; }

    public required DecisionKind Kind { get; init; }

    /// <summary>Whom it concerns; never who has taken it.</summary>
    public required Guid AboutMemberId { get; init; }

    public required Guid AboutSeatId { get; init; }

    /// <summary>Of the message; null when it is about a person.</summary>
    public long? Sequence { get; init; }

    /// <summary>Null when nothing was done to anybody's disadvantage.</summary>
    public DecisionGround? Ground { get; init; }

    /// <summary>Of the circle's agreements, as they stood.</summary>
    public required int AgreementsVersion { get; init; }

    /// <summary>Sealed under the circle's key.</summary>
    public byte[]? SealedReasons { get; init; }

    /// <summary>The report or the signal whose copy has the words that it is about, or this one itself; null when there is none.</summary>
    public Guid? EvidenceOf { get; init; }

    /// <summary>A copy of what stood there when it was decided in the room, sealed under a key of its own; null when it was decided at a
    /// case, and once it has expired.</summary>
    public byte[]? SealedEvidence { get; init; }

    /// <summary>When the copy expires; null when there is none, or no longer.</summary>
    public DateTime? KeptUntil { get; init; }

    /// <summary>Whether a signal of the software had part in it.</summary>
    public bool BySoftware { get; init; }

    public required Guid DecidedByMemberId { get; init; }

    public required DateTime DecidedAt { get; init; }

    /// <summary>When it ends by itself; null when it does not.</summary>
    public DateTime? Until { get; init; }

    /// <summary>When an appeal withdrew it; null while it stands.</summary>
    public DateTime? OverturnedAt { get; set; }

    /// <summary>Until when it can be appealed; null when there is nothing to appeal.</summary>
    public DateTime? AppealUntil => DecisionRules.IsBurden(Kind) ? DecidedAt.AddMonths(AppealMonths) : null;
}
