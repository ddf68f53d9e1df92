namespace SupportCircle.Contracts.Moderation.Figures;

/// <summary>How the cases went that one looks after, in a range of days (UTC). A moment belongs to the day on which it was.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The day after the last.</param>
/// <param name="Circle">The one circle that was asked for; absent when it is all of them.</param>
/// <param name="At">When that was worked out; what is open now is open then.</param>
/// <param name="Weeks">Every week that has a day in the range, with or without a case; the first and the last may be cut.</param>
/// <param name="Circles">Those that have anything in it, or a case open now, by name.</param>
/// <param name="Load">For administrators everybody who has looked at or decided anything, by name; for others themself, then all the rest
/// together.</param>
public sealed record CaseFigures(
    DateOnly From,
    DateOnly To,
    FiguresCircle? Circle,
    DateTime At,
    CaseCounts Whole,
    OpenCases Open,
    IReadOnlyList<WeekFigures> Weeks,
    IReadOnlyList<CircleFigures> Circles,
    IReadOnlyList<LoadFigures> Load)
{
    /// <summary>How long members waited for the first answer, in the same circles and days.</summary>
    public required WitnessFigures Witness { get; init; }
}

/// <summary>A circle by its name now.</summary>
public sealed record FiguresCircle(Guid Id, string Name);
