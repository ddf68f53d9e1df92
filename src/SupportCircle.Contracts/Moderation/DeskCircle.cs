namespace SupportCircle.Contracts.Moderation;

/// <summary>A circle that one looks after.</summary>
/// <param name="Holds">Whether one is its facilitator.</param>
/// <param name="Open">How many of its cases are open, of those that one sees.</param>
/// <param name="Unclaimed">How many of these nobody works on.</param>
public sealed record DeskCircle(Guid Id, string Name, bool Holds, int Open, int Unclaimed);
