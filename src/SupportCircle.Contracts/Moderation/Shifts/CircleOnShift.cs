namespace SupportCircle.Contracts.Moderation.Shifts;

/// <summary>A circle for which somebody is on.</summary>
public sealed record CircleOnShift(Guid Id, string Name);
