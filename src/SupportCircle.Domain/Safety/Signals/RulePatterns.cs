namespace SupportCircle.Domain.Safety.Signals;

/// <summary>What a rule is found by, for administrators alone: whoever knows it can write past it.</summary>
/// <param name="Any">Of which one is enough; none for what is found by its form or by weights.</param>
/// <param name="Near">Of which one must stand near, when there are any.</param>
/// <param name="Unless">What gives the words another meaning.</param>
public sealed record RulePatterns(IReadOnlyList<string> Any, IReadOnlyList<string> Near, IReadOnlyList<string> Unless);
