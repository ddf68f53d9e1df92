namespace SupportCircle.Contracts.Moderation.Figures;

/// <summary>An ISO week, as far as it lies in the range.</summary>
/// <param name="Monday">Its first day.</param>
public sealed record WeekFigures(DateOnly Monday, int Opened, TimesTaken Looks, TimesTaken Decisions);
