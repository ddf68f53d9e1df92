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
}
