using System.Globalization;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Safety.Signals.Patterns;

/// <summary>
/// Reads the pattern language: words that follow one another, <c>stem*</c>, <c>@list</c>, <c>(one | or another)</c>, <c>#</c>
/// for a number, <c>##</c> for one of two figures or more, <c>_</c> for any word, <c>?</c> behind what may be missing, and <c>..3</c> where up to three words may stand.
/// </summary>
internal sealed class PatternReader(WordBook book)
{
    private const int LongestGap = 12;
    private const int MostOptional = 3;

    /// <param name="pattern">One way of saying it, or several with <c>|</c> between them.</param>
    /// <param name="language">Whose lists it names, before those that are shared.</param>
    /// <param name="completes">The symbol that it makes occur.</param>
    /// <exception cref="FormatException">It cannot be read; says why.</exception>
    public void Read(string pattern, string language, int completes)
    {
        foreach (var way in Ways(pattern))
        {
            var parts = Parts(way, language);
            var optional = parts.Count(part => part.IsOptional);
            if (optional > MostOptional)
            {
                throw new FormatException($"More than {MostOptional} parts may be missing: {way}");
            }

            for (var present = 0; present < 1 << optional; present++)
            {
                book.Grammar.Sequence(Chosen(parts, present, way), completes);
            }
        }
    }

    private static List<(int Symbol, int Gap)> Chosen(List<Part> parts, int present, string way)
    {
        var chosen = new List<(int, int)>();
        var gap = 0;
        foreach (var part in parts)
        {
            gap += part.Gap;
            var isIn = !part.IsOptional || (present & 1) == 1;
            present = part.IsOptional ? present >> 1 : present;
            if (isIn)
            {
                chosen.Add((part.Symbol, gap));
                gap = 0;
            }
        }

        return chosen.Count > 0 ? chosen : throw new FormatException($"Nothing need be there: {way}");
    }

    private List<Part> Parts(string way, string language)
    {
        var parts = new List<Part>();
        var gap = 0;
        foreach (var item in Items(way))
        {
            if (item.StartsWith("..", StringComparison.Ordinal))
            {
                gap += int.TryParse(item.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var words) && words <= LongestGap
                    ? words
                    : throw new FormatException($"A gap is written ..1 to ..{LongestGap}: {way}");
                continue;
            }

            var isOptional = item.Length > 1 && item[^1] == '?';
            foreach (var symbol in SymbolsOf(isOptional ? item[..^1] : item, language))
            {
                parts.Add(new Part(symbol, gap, isOptional));
                gap = 0;
            }
        }

        return parts;
    }

    private IEnumerable<int> SymbolsOf(string item, string language) => item switch
    {
        "#" => [book.Number],
        "##" => [book.LongNumber],
        "_" => [book.Any],
        ['(', .., ')'] => [Group(item, language)],
        ['@', ..] => [book.List(item[1..], language, this)],
        [.., '*'] => [book.Stem(FoldedText.Of(item[..^1]))],
        _ => book.Words(FoldedText.Of(item)),
    };

    private int Group(string item, string language)
    {
        var (symbol, isNew) = book.Group(item, language);
        if (isNew)
        {
            Read(item[1..^1], language, symbol);
        }

        return symbol;
    }

    private static IEnumerable<string> Ways(string pattern) => Split(pattern, '|').Select(way => way.Trim()).Where(way => way.Length > 0);

    private static IEnumerable<string> Items(string way) => Split(way, ' ').Where(item => item.Length > 0);

    // Not within brackets.
    private static List<string> Split(string text, char at)
    {
        var (pieces, from, depth) = (new List<string>(), 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth < 0)
            {
                break;
            }

            if (text[i] == at && depth == 0)
            {
                pieces.Add(text[from..i]);
                from = i + 1;
            }
        }

        pieces.Add(text[from..]);
        return depth == 0 ? pieces : throw new FormatException($"A bracket has no other: {text}");
    }

    private readonly record struct Part(int Symbol, int Gap, bool IsOptional);
}
