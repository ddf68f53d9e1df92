namespace SupportCircle.Contracts.Moderation.Figures;

/// <summary>One circle in the range.</summary>
/// <param name="Open">How many of its cases are open now.</param>
/// <param name="Unclaimed">How many of these nobody has claimed.</param>
public sealed record CircleFigures(FiguresCircle Circle, CaseCounts Counts, int Open, int Unclaimed);
