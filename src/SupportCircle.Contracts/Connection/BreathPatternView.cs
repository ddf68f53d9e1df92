namespace SupportCircle.Contracts.Connection;

/// <summary>A way to breathe; times in whole seconds, 0 where there is no such step.</summary>
/// <param name="Names">By language.</param>
public sealed record BreathPatternView(
    string Key, IReadOnlyDictionary<string, string> Names, int In, int HoldIn, int Out, int HoldOut, int Rounds);
