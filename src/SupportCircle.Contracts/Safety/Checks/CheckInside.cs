namespace SupportCircle.Contracts.Safety.Checks;

/// <summary>What a rule is found by, for administrators alone.</summary>
/// <param name="Patterns">Of which one is enough; none for what is found by its form or by weights.</param>
/// <param name="Near">Of which one must stand near, when there are any.</param>
/// <param name="Unless">What gives the words another meaning.</param>
/// <param name="Example">A sentence in which it is found at its level.</param>
public sealed record CheckInside(
    string Id, IReadOnlyList<string> Patterns, IReadOnlyList<string> Near, IReadOnlyList<string> Unless, string Example);
