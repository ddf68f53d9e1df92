using SupportCircle.Domain.Safety;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Contracts.Safety;

/// <summary>What one signal rule has found, and why it is taken for that.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Version">Of the rule, when it was found.</param>
/// <param name="RuleLevel">What the rule says by itself.</param>
/// <param name="Level">What the modifiers left of it.</param>
/// <param name="Start">Where it begins in the text as it was posted, in UTF-16 units; without a meaning once it was edited.</param>
/// <param name="Length">In UTF-16 units.</param>
public sealed record FoundRule(
    string Rule,
    int Version,
    SignalCategory Category,
    SignalLevel RuleLevel,
    SignalLevel Level,
    IReadOnlyList<SignalModifier> Modifiers,
    int Start,
    int Length)
{
    /// <returns>What a signal keeps, the gravest first; empty for a watched phrase.</returns>
    public static IReadOnlyList<FoundRule> Of(string? findings) => [.. SignalMark.Read(findings).Select(Of)];

    public static FoundRule Of(SignalFinding finding) => Of(MarkedFinding.Of(finding));

    private static FoundRule Of(MarkedFinding finding) => new(
        finding.RuleId,
        finding.Version,
        finding.Category,
        finding.RuleLevel,
        finding.Level,
        [.. Enum.GetValues<SignalModifier>().Where(one => one != SignalModifier.None && finding.Modifiers.HasFlag(one))],
        finding.Start,
        finding.Length);
}
