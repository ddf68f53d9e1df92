using SupportCircle.Domain.Safety.Signals.Patterns;

namespace SupportCircle.Domain.Safety.Signals.Words;

/// <summary>A word that some pattern knows, or one of the kinds of words that none does.</summary>
internal sealed class Word
{
    public required string Text { get; init; }

    /// <summary>Everything that a grammar sees in it: itself, the stems that it has, the lists that it is on.</summary>
    public required SeenSymbols Seen { get; init; }

    /// <summary>What it is short for, word by word; null when it stands for itself.</summary>
    public Word[]? Expansion { get; set; }

    /// <summary>Read over, in texts as in patterns.</summary>
    public bool IsFiller { get; init; }
}
