namespace SupportCircle.Domain.Safety.Signals.Words;

/// <summary>
/// Long words that people mistype, found with one letter too many, missing, wrong or in its neighbour's place. The first
/// letter must be right: it rarely is wrong, and most false friends begin with another.
/// </summary>
/// <remarks>
/// What two words have in common when one letter is taken from either is in a table made once; a word of n letters then costs
/// n + 1 looks. The method is known as symmetric deletion (W. Garbe, 2012).
/// </remarks>
internal sealed class Misspellings
{
    private const int Shortest = 6;
    private const int Longest = 16;
    private const ulong Base = 1_099_511_628_211;

    private readonly Dictionary<ulong, Word[]> _byRemainder;

    public Misspellings(IEnumerable<Word> words) =>
        _byRemainder = words
            .SelectMany(word => Remainders(word.Text).Distinct().Select(remainder => (remainder, word)))
            .GroupBy(pair => pair.remainder, pair => pair.word)
            .ToDictionary(group => group.Key, group => group.ToArray());

    public Word? Find(ReadOnlySpan<char> letters)
    {
        if (letters.Length is < Shortest or > Longest || _byRemainder.Count == 0)
        {
            return null;
        }

        for (var without = -1; without < letters.Length; without++)
        {
            if (_byRemainder.TryGetValue(Remainder(letters, without), out var words))
            {
                foreach (var word in words)
                {
                    if (IsOneSlip(letters, word.Text))
                    {
                        return word;
                    }
                }
            }
        }

        return null;
    }

    private static List<ulong> Remainders(string word)
    {
        var remainders = new List<ulong>();
        for (var without = -1; without < word.Length; without++)
        {
            remainders.Add(Remainder(word, without));
        }

        return remainders;
    }

    private static ulong Remainder(ReadOnlySpan<char> letters, int without)
    {
        ulong hash = 17;
        for (var i = 0; i < letters.Length; i++)
        {
            if (i != without)
            {
                hash = (hash * Base) + letters[i];
            }
        }

        return hash;
    }

    private static bool IsOneSlip(ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        if (written[0] != meant[0] || Math.Abs(written.Length - meant.Length) > 1)
        {
            return false;
        }

        var same = written.CommonPrefixLength(meant);
        var rest = written[same..];
        var meantRest = meant[same..];
        if (written.Length != meant.Length)
        {
            return written.Length > meant.Length ? rest[1..].SequenceEqual(meantRest) : meantRest[1..].SequenceEqual(rest);
        }

        return rest.IsEmpty || rest[1..].SequenceEqual(meantRest[1..])
            || (rest.Length > 1 && rest[0] == meantRest[1] && rest[1] == meantRest[0] && rest[2..].SequenceEqual(meantRest[2..]));
    }
}
