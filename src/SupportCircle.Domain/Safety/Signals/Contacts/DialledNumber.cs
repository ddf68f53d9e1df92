namespace SupportCircle.Domain.Safety.Signals.Contacts;

/// <summary>Figures in groups, as they stand in a text, and whether people dial them.</summary>
internal readonly ref struct DialledNumber
{
    private const int MostDigits = 16;
    private const int MostGroups = 12;
    private const string Currencies = "$€£¥₿";

    private readonly string _digits;
    private readonly string _groups;
    private readonly bool _isInternational;
    private readonly int _start;

    private DialledNumber(string digits, string groups, bool isInternational, int start, int end) =>
        (_digits, _groups, _isInternational, _start, End) = (digits, groups, isInternational, start, end);

    public int End { get; }

    public ReadOnlySpan<char> Digits => _digits;

    /// <summary>Reads groups of figures with a space, a point, a dash or brackets between them.</summary>
    public static DialledNumber Read(string text, int at)
    {
        Span<char> digits = stackalloc char[MostDigits];
        Span<char> groups = stackalloc char[MostGroups * 2];
        var (count, groupCount, end) = (0, 0, at);
        for (var from = at; from < text.Length;)
        {
            var length = 0;
            while (from + length < text.Length && char.IsAsciiDigit(text[from + length]))
            {
                length++;
            }

            if (length > 0)
            {
                if (count + length > MostDigits || groupCount == MostGroups || (count >= 9 && text[from] == '0'))
                {
                    end = count == 0 ? from + length : end;
                    break;
                }

                text.AsSpan(from, length).CopyTo(digits[count..]);
                count += length;
                groups[groupCount * 2] = from > at ? text[from - 1] : ' ';
                groups[(groupCount * 2) + 1] = (char)('0' + length);
                groupCount++;
                end = from + length;
            }

            var next = end > from ? end : from + 1;
            next = Separated(text, next, from == at && count == 0);
            if (next < 0)
            {
                break;
            }

            from = next;
        }

        // Short numbers are no contact details, and most numbers are short: nothing is made for them.
        return count < 7
            ? new DialledNumber("", "", isInternational: false, at, end)
            : new DialledNumber(new string(digits[..count]), new string(groups[..(groupCount * 2)]), text[at] == '+', at, end);
    }

    public bool IsTelephone(string text)
    {
        if (_digits.Length < 7 || IsMoney(text))
        {
            return false;
        }

        var lengths = Lengths();
        var isWhole = lengths.Length == 1;
        return _isInternational || _digits.StartsWith("00", StringComparison.Ordinal) ? _digits.Length >= 8
            : IsDate(lengths) ? false
            : _digits[0] == '0' ? _digits.Length is >= 9 and <= 12
            : _digits.Length switch
            {
                7 => lengths is "34" && (_groups[2] == '-' || _digits.StartsWith("555", StringComparison.Ordinal)),
                8 => lengths is "44" && !IsYears(),
                9 => _digits[0] is >= '5' and <= '9' && (isWhole || lengths is "333" or "3222" or "36" or "234" or "1332" or "144" or "2322"),
                10 => isWhole || lengths is "334" or "37" or "244" or "55" or "343" or "424" or "2224" or "433" or "22222" or "433",
                11 => isWhole ? _digits[0] is '1' or '3' or '4' or '5' : lengths[0] is '1' or '2' && _digits[0] is '1' or '3' or '4' or '5',
                12 => lengths.StartsWith('2') && lengths.Length < 7,
                _ => false,
            };
    }

    private string Lengths() => string.Concat(_groups.Where((_, index) => index % 2 == 1));

    // 12/05/2024, 2024-05-12 10.30, 10.30-12.45
    private bool IsDate(string lengths) => _groups.Contains('/', StringComparison.Ordinal)
        || lengths.StartsWith("422", StringComparison.Ordinal) || lengths is "224" or "124" or "214" or "2222" or "114";

    private bool IsYears() => _digits[0] is '1' or '2' && _digits[4] is '1' or '2' && _digits[1] is '9' or '0' && _digits[5] is '9' or '0';

    private bool IsMoney(string text)
    {
        var before = _start - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        var after = End;
        while (after < text.Length && text[after] == ' ')
        {
            after++;
        }

        return (before >= 0 && Currencies.Contains(text[before], StringComparison.Ordinal))
            || (after < text.Length && Currencies.Contains(text[after], StringComparison.Ordinal))
            || (after < text.Length && text.AsSpan(after).StartsWith("eur", StringComparison.OrdinalIgnoreCase));
    }

    // Where the next group begins; -1 when there is none.
    private static int Separated(string text, int at, bool isFirst)
    {
        for (var i = at; i < text.Length && i <= at + 3; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                return i;
            }

            if (!(text[i] is ' ' or '.' or '-' or '(' or ')' or '\u00a0' or '\u2011' or '/' || (isFirst && text[i] == '+')))
            {
                return -1;
            }
        }

        return -1;
    }
}
