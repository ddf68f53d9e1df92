namespace SupportCircle.Domain.Safety.Signals;

/// <summary>What the rules found in a text.</summary>
public sealed record SignalResult
{
    /// <summary>Nothing was found.</summary>
    public static SignalResult Nothing { get; } = new() { Findings = [] };

    /// <summary>In the order of the rules; at most one of each rule, the gravest, but every contact detail.</summary>
    public required IReadOnlyList<SignalFinding> Findings { get; init; }

    /// <summary>The highest level of all findings; null when there is none.</summary>
    public SignalLevel? Level => Findings.Count == 0 ? null : Findings.Max(finding => finding.Level);

    /// <returns>The highest level within one category; null when nothing of it was found.</returns>
    public SignalLevel? LevelOf(SignalCategory category)
    {
        SignalLevel? highest = null;
        foreach (var finding in Findings)
        {
            if (finding.Category == category && (highest is null || finding.Level > highest))
            {
                highest = finding.Level;
            }
        }

        return highest;
    }

    /// <returns>The levels that were found, never the words.</returns>
    public override string ToString() => string.Join(", ", Findings);
}
