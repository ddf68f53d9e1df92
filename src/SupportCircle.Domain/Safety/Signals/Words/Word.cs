using SupportCircle.Domain.Safety.Signals.Patterns;

namespace SupportCircle.Domain.Safety.Signals.Words;

/// <summary>A word that some pattern knows, or one of the kinds of words that none does.</summary>
internal sealed class Word
{
    /// <summary>How many letters of a longer word its beginning is.</summary>
    public const int BeginningLength = 5;

    public required string Text { get; init; }

    /// <summary>Everything that a grammar sees in it: itself, the stems that it has, the lists that it is on.</summary>
    public required SeenSymbols Seen { get; init; }

    /// <summary>What it is short for, word by word; null when it stands for itself.</summary>
    public Word[]? Expansion { get; set; }

    /// <summary>Whether it stands for all that begin with it.</summary>
    public bool IsStem { get; init; }

    /// <summary>Counted from 1 within its vocabulary; 0 for all that it does not know.</summary>
    public int Number { get; set; }

    /// <summary>How it begins, counted from 1 within its vocabulary; 0 when that is too short, or not known.</summary>
    public int Beginning { get; set; }

    /// <summary>Read over, in texts as in patterns.</summary>
    public bool IsFiller { get; init; }
}
