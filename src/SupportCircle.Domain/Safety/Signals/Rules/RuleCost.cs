namespace SupportCircle.Domain.Safety.Signals.Rules;

/// <summary>What rules cost a look at a text.</summary>
/// <param name="Steps">All places in patterns and lists.</param>
/// <param name="OfOneWord">The most of them that wait for one and the same word.</param>
internal readonly record struct RuleCost(int Steps, int OfOneWord);
