using System.Collections.Frozen;
using System.Text;

namespace SupportCircle.Domain.Safety.Signals.Words;

/// <summary>Every word that some pattern knows, and how else it is written.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly FrozenDictionary<int, Word> _signs;
    private readonly int[] _stemLengths;

    /// <param name="words">Of letters, or one emoji.</param>
    /// <param name="stems">Beginnings; a word that is on no list is seen as the longest that it begins with.</param>
    public Vocabulary(IReadOnlyCollection<Word> words, IReadOnlyCollection<Word> stems)
    {
        _words = words.ToFrozenDictionary(word => word.Text, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = stems.ToFrozenDictionary(stem => stem.Text, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _stemLengths = [.. stems.Select(stem => stem.Text.Length).Distinct().OrderDescending()];
        _signs = words.Where(word => !char.IsAscii(word.Text[0])).ToFrozenDictionary(word => word.Text.EnumerateRunes().First().Value);
    }

    public required Misspellings Misspellings { get; init; }

    public required Disguises Disguises { get; init; }

    /// <summary>A word that no pattern knows.</summary>
    public required Word Unknown { get; init; }

    /// <summary>One figure.</summary>
    public required Word ShortNumber { get; init; }

    /// <summary>Two figures or more.</summary>
    public required Word LongNumber { get; init; }

    public Word? Sign(Rune rune) => _signs.GetValueOrDefault(rune.Value);

    /// <returns>The number that a pattern names, or one of its length.</returns>
    public Word Number(ReadOnlySpan<char> figures) =>
        _words.TryGetValue(figures, out var word) ? word : figures.Length > 1 ? LongNumber : ShortNumber;

    /// <returns>What letters, figures and signs in one stand for; null when it is nothing that is known.</returns>
    public Word? Whole(ReadOnlySpan<char> chunk) => _words.TryGetValue(chunk, out var word) ? word : Disguises.Find(chunk);

    /// <param name="letters">Folded, no letter more than twice in a row.</param>
    /// <param name="isStretched">Whether there were more.</param>
    public Word Find(ReadOnlySpan<char> letters, bool isStretched)
    {
        if (_words.TryGetValue(letters, out var word))
        {
            return word;
        }

        if (!isStretched)
        {
            return Resembling(letters);
        }

        Span<char> once = stackalloc char[letters.Length];
        var length = 0;
        foreach (var letter in letters)
        {
            if (length == 0 || once[length - 1] != letter)
            {
                once[length++] = letter;
            }
        }

        return _words.TryGetValue(once[..length], out word) ? word : Resembling(once[..length]);
    }

    private Word Resembling(ReadOnlySpan<char> letters)
    {
        foreach (var length in _stemLengths)
        {
            if (length <= letters.Length && _stems.TryGetValue(letters[..length], out var stem))
            {
                return stem;
            }
        }

        return Misspellings.Find(letters) ?? Unknown;
    }
}
