namespace SupportCircle.Domain.Moderation;

/// <summary>
/// A time that a case was open, from its first report, or the one that opened it again, to the decision that closed it. The case
/// itself knows only its present one, so each is kept as it ends; rows are only ever added.
/// </summary>
public sealed class CaseSpell
{
    public required Guid CaseId { get; init; }

    /// <summary>The version that the decision made.</summary>
    public required int Version { get; init; }

    public required Guid CircleId { get; init; }

    /// <summary>See <see cref="ModerationCase.AboutMemberId"/>: they see nothing of it, in figures neither.</summary>
    public required Guid AboutMemberId { get; init; }

    public required DateTime OpenedAt { get; init; }

    /// <summary>When somebody first looked after it; the decision itself at the latest.</summary>
    public required DateTime LookedAt { get; init; }

    /// <summary>Null for what was looked at before this was kept.</summary>
    public Guid? LookedByMemberId { get; init; }

    public required DateTime DecidedAt { get; init; }

    public required Guid DecidedByMemberId { get; init; }

    /// <summary>What its reporters learnt.</summary>
    public required ReportOutcome Outcome { get; init; }

    /// <param name="one">As its first decision has left it.</param>
    public static CaseSpell Of(ModerationCase one, Guid memberId, ReportOutcome outcome) => new()
    {
        CaseId = one.Id,
        Version = one.Version,
        CircleId = one.CircleId,
        AboutMemberId = one.AboutMemberId,
        OpenedAt = one.OpenedAt,
        LookedAt = one.LookedAt!.Value,
        LookedByMemberId = one.LookedByMemberId,
        DecidedAt = one.ClosedAt!.Value,
        DecidedByMemberId = memberId,
        Outcome = outcome,
    };
}
