using System.Collections.Frozen;

namespace SupportCircle.Domain.Safety.Signals.Words;

/// <summary>
/// Words that people hide from software: with figures and signs in place of letters (<c>k1ll</c>, <c>$uicide</c>), with stars
/// (<c>s*icide</c>), or letter by letter (<c>d.i.e</c>). Only words of a list are read so; anything else stays what it is.
/// </summary>
internal sealed class Disguises
{
    private const int MostStars = 5;
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _starred;
    private readonly bool[] _beginnings = new bool[26 * 26];
    private readonly int _longest;

    public Disguises(IReadOnlyCollection<Word> words)
    {
        _words = words.ToFrozenDictionary(word => word.Text, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _starred = words.Where(word => word.Text.Length > 2)
            .SelectMany(word => Starred(word.Text).Select(starred => (starred, word)))
            .DistinctBy(pair => pair.starred, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.starred, pair => pair.word, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = words.Select(word => word.Text.Length).DefaultIfEmpty().Max();
        foreach (var word in words.Where(word => word.Text.Length > 1))
        {
            _beginnings[Beginning(word.Text)] = true;
        }
    }

    /// <summary>Letters, figures and signs in one.</summary>
    public Word? Find(ReadOnlySpan<char> chunk)
    {
        if (chunk.Length > _longest || chunk.Length < 3)
        {
            return null;
        }

        Span<char> letters = stackalloc char[chunk.Length];
        return Find(chunk, letters, one: 'i') ?? Find(chunk, letters, one: 'l');
    }

    /// <returns>The longest word that the letters begin with; null when none does.</returns>
    public Word? Begins(ReadOnlySpan<char> letters)
    {
        if (letters.Length < 2 || !_beginnings[Beginning(letters)])
        {
            return null;
        }

        for (var length = Math.Min(letters.Length, _longest); length > 1; length--)
        {
            if (_words.TryGetValue(letters[..length], out var word))
            {
                return word;
            }
        }

        return null;
    }

    private Word? Find(ReadOnlySpan<char> chunk, Span<char> letters, char one)
    {
        for (var i = 0; i < chunk.Length; i++)
        {
            letters[i] = chunk[i] switch
            {
                '0' => 'o',
                '1' or '!' => one,
                '3' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                '7' => 't',
                var other => other,
            };
        }

        return _words.TryGetValue(letters, out var word) || _starred.TryGetValue(letters, out word) ? word : null;
    }

    // The first and the last letter stand, up to five between them are hidden.
    private static IEnumerable<string> Starred(string word)
    {
        for (var from = 1; from < word.Length - 1; from++)
        {
            for (var stars = 1; from + stars < word.Length; stars++)
            {
                if (stars <= MostStars)
                {
                    yield return word[..from] + new string('*', stars) + word[(from + stars)..];
                }
            }
        }
    }

    private static int Beginning(ReadOnlySpan<char> letters) =>
        char.IsAsciiLetterLower(letters[0]) && char.IsAsciiLetterLower(letters[1]) ? ((letters[0] - 'a') * 26) + letters[1] - 'a' : 0;
}
