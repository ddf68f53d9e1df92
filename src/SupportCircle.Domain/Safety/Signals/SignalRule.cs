using SupportCircle.Domain.Safety.Signals.Own;

namespace SupportCircle.Domain.Safety.Signals;

/// <summary>What one rule looks for, as the public page says it.</summary>
public sealed record SignalRule
{
    public required string Id { get; init; }

    /// <summary>Rises with every change of what it finds.</summary>
    public required int Version { get; init; }

    public required SignalCategory Category { get; init; }

    /// <summary>Before modifiers.</summary>
    public required SignalLevel Level { get; init; }

    /// <summary>A BCP 47 tag; null when it looks at texts of any language.</summary>
    public string? Language { get; init; }

    /// <summary>What it looks for, in plain words, by language tag.</summary>
    public required IReadOnlyDictionary<string, string> About { get; init; }

    /// <summary>A sentence in which it is found at its level.</summary>
    public required string Example { get; init; }

    /// <summary>What it is found by.</summary>
    public required RulePatterns Patterns { get; init; }

    /// <summary>Whether it finds by what words weigh together.</summary>
    public required bool IsWeighed { get; init; }

    /// <summary>Whether the organisation has added it.</summary>
    public bool IsOwn => Id.StartsWith(OwnRule.IdPrefix, StringComparison.Ordinal);
}
