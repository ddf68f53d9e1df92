using SupportCircle.Domain.Safety.Signals.Words;

namespace SupportCircle.Domain.Safety.Signals.Weights;

/// <summary>
/// What a weight is for: how a word begins, a word, or a word with the one before it or the one before that. As a number, so that
/// it is looked up without making anything.
/// </summary>
internal static class WordFeature
{
    /// <summary>That one place in a text can have.</summary>
    public const int Most = 4;

    private const int Bits = 24;
    private const ulong Part = (1UL << Bits) - 1;

    /// <summary>What kind a feature is.</summary>
    internal enum Kind
    {
        Word,
        Beginning,
        Pair,

        /// <summary>With any one word between the two.</summary>
        Across,
    }

    /// <summary>Writes what the word at a place says there; words that are not known say nothing.</summary>
    /// <returns>How many there are.</returns>
    public static int Of(ReadOnlySpan<Token> tokens, int at, Span<ulong> features)
    {
        var count = 0;
        var word = tokens[at].Word;
        if (word.Beginning > 0)
        {
            features[count++] = Of(Kind.Beginning, 0, word.Beginning);
        }

        if (word.Number == 0)
        {
            return count;
        }

        features[count++] = Of(Kind.Word, 0, word.Number);
        if (at > 0 && tokens[at - 1].Word.Number is > 0 and var before)
        {
            features[count++] = Of(Kind.Pair, before, word.Number);
        }

        if (at > 1 && tokens[at - 2].Word.Number is > 0 and var across)
        {
            features[count++] = Of(Kind.Across, across, word.Number);
        }

        return count;
    }

    public static ulong Of(Kind kind, int before, int word) => ((ulong)kind << (2 * Bits)) | ((ulong)before << Bits) | (uint)word;

    /// <summary>Whether it is one word, or its beginning.</summary>
    public static bool IsSingle(ulong feature) => Parts(feature).Kind < Kind.Pair;

    public static (Kind Kind, int Before, int Word) Parts(ulong feature) =>
        ((Kind)(feature >> (2 * Bits)), (int)((feature >> Bits) & Part), (int)(feature & Part));
}
