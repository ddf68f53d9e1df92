namespace SupportCircle.Domain.Connection;

/// <summary>A way to breathe together, as the file of patterns has it. All times are whole seconds; 0 leaves a step out.</summary>
public sealed record BreathPattern
{
    /// <summary>Names it in requests; never given to another one.</summary>
    public required string Key { get; init; }

    /// <summary>What it is called, by language.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public required int In { get; init; }

    /// <summary>With full lungs.</summary>
    public int HoldIn { get; init; }

    public required int Out { get; init; }

    /// <summary>With empty lungs.</summary>
    public int HoldOut { get; init; }

    public required int Rounds { get; init; }

    public int RoundSeconds => In + HoldIn + Out + HoldOut;

    public TimeSpan Length => TimeSpan.FromSeconds(RoundSeconds * Rounds);
}
