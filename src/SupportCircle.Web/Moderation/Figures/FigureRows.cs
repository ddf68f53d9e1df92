using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation.Figures;

/// <summary>What figures are worked out from.</summary>
internal sealed class FigureRows
{
    /// <param name="spells">Each that is over and of which anything happened in the range, once.</param>
    /// <param name="open">All that are open now.</param>
    public FigureRows(FigureRange range, IReadOnlyList<SpellRow> spells, IReadOnlyList<OpenRow> open, IReadOnlyList<AppealRow> appeals)
    {
        bool IsIn(DateTime at) => at >= range.Start && at < range.End;
        (Open, Appeals) = (open, appeals);
        Began =
        [
            .. spells.Where(one => IsIn(one.OpenedAt)).Select(one => new Happened(one.CircleId, one.OpenedAt, one.OpenedAt, By: null)),
            .. open.Where(one => IsIn(one.OpenedAt)).Select(one => new Happened(one.CircleId, one.OpenedAt, one.OpenedAt, By: null)),
        ];
        Looked =
        [
            .. spells.Where(one => IsIn(one.LookedAt)).Select(one => new Happened(one.CircleId, one.OpenedAt, one.LookedAt, one.LookedBy)),
            .. open.Where(one => one.LookedAt is { } at && IsIn(at))
                .Select(one => new Happened(one.CircleId, one.OpenedAt, one.LookedAt!.Value, one.LookedBy)),
        ];
        Decided =
        [
            .. spells.Where(one => IsIn(one.DecidedAt)).Select(one => new Happened(one.CircleId, one.OpenedAt, one.DecidedAt, one.DecidedBy)),
        ];
    }

    public IReadOnlyList<Happened> Began { get; }

    public IReadOnlyList<Happened> Looked { get; }

    public IReadOnlyList<Happened> Decided { get; }

    public IReadOnlyList<OpenRow> Open { get; }

    public IReadOnlyList<AppealRow> Appeals { get; }
}

/// <summary>One moment of a spell.</summary>
/// <param name="By">Whose doing it was; null when nobody's, or when it is not known.</param>
internal readonly record struct Happened(Guid CircleId, DateTime OpenedAt, DateTime At, Guid? By)
{
    public TimeSpan Took => At - OpenedAt;
}

internal readonly record struct SpellRow(
    Guid CircleId, DateTime OpenedAt, DateTime LookedAt, Guid? LookedBy, DateTime DecidedAt, Guid DecidedBy);

internal readonly record struct OpenRow(
    Guid CircleId, CaseSeverity Severity, DateTime OpenedAt, DateTime? LookedAt, Guid? LookedBy, bool IsClaimed);

internal readonly record struct AppealRow(Guid CircleId, AppealOutcome Outcome);
