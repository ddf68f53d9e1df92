using System.Collections.Frozen;
using System.Text;

namespace SupportCircle.Domain.Safety.Signals.Words;

/// <summary>Every word that some pattern knows or some weight is for, and how else it is written.</summary>
internal sealed class Vocabulary
{
    private readonly IReadOnlyCollection<Word> _allWords;
    private readonly IReadOnlyCollection<Word> _allStems;
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly FrozenDictionary<int, Word> _signs;
    private readonly int[] _stemLengths;

    /// <param name="words">Of letters, or one emoji.</param>
    /// <param name="stems">Beginnings; a word that is on no list is seen as the longest that it begins with.</param>
    /// <param name="beginnings">What stands for words that are not known and begin so, by the beginning.</param>
    public Vocabulary(IReadOnlyCollection<Word> words, IReadOnlyCollection<Word> stems, IReadOnlyDictionary<string, Word> beginnings)
    {
        (_allWords, _allStems) = (words, stems);
        _words = words.ToFrozenDictionary(word => word.Text, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = stems.ToFrozenDictionary(stem => stem.Text, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Beginnings = beginnings.ToFrozenDictionary(StringComparer.Ordinal);
        _stemLengths = [.. stems.Select(stem => stem.Text.Length).Distinct().OrderDescending()];
        _signs = words.Where(word => !char.IsAscii(word.Text[0])).ToFrozenDictionary(word => word.Text.EnumerateRunes().First().Value);
    }

    /// <summary>What stands for words that are not known and begin so.</summary>
    public FrozenDictionary<string, Word> Beginnings { get; }

    /// <summary>All that it knows.</summary>
    public IEnumerable<Word> Numbered => _allWords.Concat(_allStems).Append(ShortNumber).Append(LongNumber);

    public required Misspellings Misspellings { get; init; }

    public required Disguises Disguises { get; init; }

    /// <summary>A word that no pattern knows.</summary>
    public required Word Unknown { get; init; }

    /// <summary>One figure.</summary>
    public required Word ShortNumber { get; init; }

    /// <summary>Two figures or more.</summary>
    public required Word LongNumber { get; init; }

    /// <returns>The same with words that no pattern names, all numbered. What was seen as a word of a pattern still is.</returns>
    /// <param name="words">Of letters, folded.</param>
    /// <param name="beginnings">Of <see cref="Word.BeginningLength"/> letters.</param>
    public Vocabulary Knowing(IEnumerable<string> words, IEnumerable<string> beginnings)
    {
        Word[] all =
        [
            .. _allWords,
            .. words.Where(text => ReferenceEquals(Find(text, isStretched: false), Unknown)).Select(text => new Word { Text = text, Seen = Unknown.Seen }),
        ];
        var begin = beginnings.Select((text, index) => (text, word: new Word { Text = text, Seen = Unknown.Seen, Beginning = index + 1 }))
            .ToDictionary(pair => pair.text, pair => pair.word, StringComparer.Ordinal);
        var number = 0;
        var next = new Vocabulary(all, _allStems, begin)
        {
            Misspellings = Misspellings,
            Disguises = Disguises,
            Unknown = Unknown,
            ShortNumber = ShortNumber,
            LongNumber = LongNumber,
        };
        foreach (var word in next.Numbered)
        {
            word.Number = ++number;
            word.Beginning = word.Text.Length > Word.BeginningLength && begin.TryGetValue(word.Text[..Word.BeginningLength], out var same)
                ? same.Beginning
                : 0;
        }

        return next;
    }

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

        return Misspellings.Find(letters) ?? (letters.Length > Word.BeginningLength
            && Beginnings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters[..Word.BeginningLength], out var beginning) ? beginning : Unknown);
    }
}
