namespace SupportCircle.Domain.Circles;

/// <summary>What of a circle counts when circles are put in order for somebody.</summary>
/// <param name="Language">Null when it has not said which one is spoken.</param>
public sealed record CircleTraits(Guid Id, Guid ThemeId, int Hopes, int Times, string? Language);
