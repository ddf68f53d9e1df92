using System.Globalization;
using System.Text;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>
/// Reads a pattern: a part of what .NET's regular expressions can say, with the same meaning on one line of text. Letters
/// stand for themselves, without case and accents; then <c>. [a-z] [^a-z] \d \w \s \D \W \S \b \B ^ $ ( ) (?: ) | * + ? {2}
/// {2,} {2,5}</c>, and a backslash before any of their signs. What cannot be found in linear time is not among it.
/// </summary>
internal sealed partial class PatternParser
{
    private readonly string _pattern;
    private int _at;
    private int _depth;

    private PatternParser(string pattern) => _pattern = pattern;

    private bool IsAtEnd => _at >= _pattern.Length;

    /// <exception cref="FormatException">It cannot be read; says why, in a sentence.</exception>
    public static PatternNode Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        var whole = parser.Choice();
        return parser.IsAtEnd ? whole : throw parser.Wrong("A bracket is closed that was not opened");
    }

    private PatternNode Choice()
    {
        var ways = new List<PatternNode> { Sequence() };
        while (Takes('|'))
        {
            ways.Add(Sequence());
        }

        return ways.Count == 1 ? ways[0] : new ChoiceNode(ways);
    }

    private SequenceNode Sequence()
    {
        var parts = new List<PatternNode>();
        while (!IsAtEnd && _pattern[_at] is not ('|' or ')'))
        {
            parts.Add(Repeated(One()));
        }

        return new SequenceNode(parts);
    }

    private PatternNode Repeated(PatternNode one)
    {
        if (Times() is not { } times)
        {
            return one;
        }

        // As few as possible or as many: what is found is the same.
        Takes('?');
        return Times() is null
            ? new RepeatNode(one, times.Least, times.Most)
            : throw Wrong("A repetition follows another one; put the first into brackets");
    }

    private (int Least, int? Most)? Times()
    {
        var sign = IsAtEnd ? '\0' : _pattern[_at];
        if (sign is '*' or '+' or '?')
        {
            _at++;
            return (sign == '+' ? 1 : 0, sign == '?' ? 1 : null);
        }

        return sign == '{' ? NumberedTimes() : null;
    }

    private (int Least, int? Most)? NumberedTimes()
    {
        var end = _pattern.IndexOf('}', _at);
        var numbers = end < 0 ? [] : _pattern[(_at + 1)..end].Split(',');
        if (numbers.Length is not (1 or 2) || numbers[0].Length == 0 || !numbers.All(number => number.All(char.IsAsciiDigit)))
        {
            // A bracket like any other letter.
            return null;
        }

        _at = end + 1;
        var least = Number(numbers[0]);
        int? most = numbers.Length == 1 ? least : numbers[1].Length == 0 ? null : Number(numbers[1]);
        return most < least ? throw Wrong("A repetition ends below where it begins") : (least, most);
    }

    private int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= RuleLimits.PatternTimes
            ? number
            : throw Wrong($"Nothing is repeated more than {RuleLimits.PatternTimes} times");

    private PatternNode One()
    {
        switch (_pattern[_at])
        {
            case '(':
                _at++;
                return Group();
            case '[':
                _at++;
                return new UnitNode(Class());
            case '.':
                _at++;
                return new UnitNode(UnitSet.Any);
            case '^':
                _at++;
                return new PlaceNode(PatternPlace.Start);
            case '$':
                _at++;
                return new PlaceNode(PatternPlace.End);
            case '*' or '+' or '?':
                throw Wrong("There is nothing before a repetition");
            case '{' when NumberedTimes() is not null:
                throw Wrong("There is nothing before a repetition");
            case '\\':
                _at++;
                return Escaped();
            default:
                return Letter();
        }
    }

    private PatternNode Group()
    {
        if (Takes('?') && !Takes(':'))
        {
            throw Wrong("Of brackets that begin with (? only (?: is taken: no looking around, no options, no names");
        }

        if (++_depth > RuleLimits.PatternDepth)
        {
            throw Wrong($"Brackets are nested more than {RuleLimits.PatternDepth} deep");
        }

        var inside = Choice();
        _depth--;
        return Takes(')') ? inside : throw Wrong("A bracket is not closed");
    }

    // A letter may fold to several units, and is one all the same: ß is ss.
    private SequenceNode Letter()
    {
        Rune.DecodeFromUtf16(_pattern.AsSpan(_at), out _, out var length);
        _at += length;
        return new SequenceNode([.. Folded(_pattern[(_at - length).._at]).Select(unit => new UnitNode(new UnitSet().Add(unit)))]);
    }

    private PatternNode Escaped()
    {
        if (!IsAtEnd && _pattern[_at] is 'b' or 'B')
        {
            return new PlaceNode(_pattern[_at++] == 'b' ? PatternPlace.Edge : PatternPlace.NoEdge);
        }

        var units = new UnitSet();
        AddEscaped(units);
        return new UnitNode(units);
    }

    private static string Folded(string letters) => FoldedText.Of(letters);

    private bool Takes(char sign)
    {
        if (IsAtEnd || _pattern[_at] != sign)
        {
            return false;
        }

        _at++;
        return true;
    }

    private FormatException Wrong(string reason) => new($"{reason} (at {_at}).");
}
