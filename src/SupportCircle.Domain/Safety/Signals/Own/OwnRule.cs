using System.Globalization;

namespace SupportCircle.Domain.Safety.Signals.Own;

/// <summary>A signal rule of the organisation's own. It is never changed: one is removed, and another one added.</summary>
public sealed class OwnRule
{
    /// <summary>What the ids of such rules begin with.</summary>
    public const string IdPrefix = "own.";

    /// <summary>Of a rule that is tried, and is nobody's yet.</summary>
    public const int Untaken = 0;

    /// <summary>From 1 on, and never used again.</summary>
    public required int Number { get; init; }

    public required SignalCategory Category { get; init; }

    /// <summary>Never <see cref="SignalLevel.Green"/>.</summary>
    public required SignalLevel Level { get; init; }

    /// <summary>An ISO 639-1 code: whose lists its patterns name, and whose modifiers lower it.</summary>
    public required string Language { get; init; }

    /// <summary>Of which one is enough, with a line feed between them.</summary>
    public required string Patterns { get; init; }

    /// <summary>What it looks for, in plain words: everybody may read it.</summary>
    public required string About { get; init; }

    /// <summary>A sentence in which it is found at its level.</summary>
    public required string Example { get; init; }

    /// <summary>The member who has added it.</summary>
    public required Guid AddedBy { get; init; }

    public required DateTime AddedAt { get; init; }

    public string Id => string.Create(CultureInfo.InvariantCulture, $"{IdPrefix}{Number}");

    /// <summary>One by one.</summary>
    public IReadOnlyList<string> Lines => Patterns.Split('\n');
}
