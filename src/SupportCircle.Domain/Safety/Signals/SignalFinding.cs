namespace SupportCircle.Domain.Safety.Signals;

/// <summary>One rule's word that somebody should look, and why. It holds what somebody wrote: it is not for logs.</summary>
/// <param name="RuleId">Of <see cref="SignalRules.Rules"/>.</param>
/// <param name="Version">Of the rule, when it was found.</param>
/// <param name="Category">What it is about.</param>
/// <param name="RuleLevel">What the rule says by itself.</param>
/// <param name="Level">What is left of it with the modifiers.</param>
/// <param name="Modifiers">What stood around it.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Words">That stretch of the text.</param>
public sealed record SignalFinding(
    string RuleId,
    int Version,
    SignalCategory Category,
    SignalLevel RuleLevel,
    SignalLevel Level,
    SignalModifier Modifiers,
    int Start,
    int Length,
    string Words)
{
    /// <summary>Whether it was found by what its words weigh together: reason enough for a person to look, for nothing else.</summary>
    public bool IsWeighed { get; init; }

    /// <returns>The rule and the level, never the words: what is printed may end in a log.</returns>
    public override string ToString() => $"{RuleId} v{Version}: {RuleLevel} -> {Level} ({Modifiers})";
}
