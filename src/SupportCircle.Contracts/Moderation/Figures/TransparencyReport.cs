using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation.Figures;

/// <summary>What an organisation can show of a year: counts in bands of five (see <see cref="CountBand"/>), no circle, nobody, no words.</summary>
/// <param name="Complete">Whether the year is over.</param>
/// <param name="Reports">How many reports were made; the lowest count of its band, as all counts here.</param>
/// <param name="Cases">How many spells of cases were decided.</param>
/// <param name="Decisions">How many measures were decided.</param>
/// <param name="BySoftware">In how many of these a signal of the software had part.</param>
/// <param name="AppealsMade">How many appeals were made; those that were decided may be of an earlier year.</param>
public sealed record TransparencyReport(
    int Year,
    bool Complete,
    int Reports,
    IReadOnlyList<CategoryCount> ByCategory,
    int Cases,
    IReadOnlyList<OutcomeCount> ByOutcome,
    int Decisions,
    IReadOnlyList<KindCount> ByKind,
    IReadOnlyList<GroundCount> ByGround,
    int BySoftware,
    int AppealsMade,
    int AppealsUpheld,
    int AppealsOverturned,
    ReportTimes LookTimes,
    ReportTimes DecisionTimes);

public sealed record CategoryCount(ReportCategory Category, int AtLeast);

public sealed record OutcomeCount(ReportOutcome Outcome, int AtLeast);

public sealed record KindCount(DecisionKind Kind, int AtLeast);

public sealed record GroundCount(DecisionGround Ground, int AtLeast);

/// <summary>Times in whole seconds; absent when they are of fewer than five.</summary>
/// <param name="SlowSeconds">The 95th percentile.</param>
public sealed record ReportTimes(long? MedianSeconds, long? SlowSeconds);
