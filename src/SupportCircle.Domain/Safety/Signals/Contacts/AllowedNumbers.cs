namespace SupportCircle.Domain.Safety.Signals.Contacts;

/// <summary>Telephone numbers that may be written: those of helplines.</summary>
internal sealed class AllowedNumbers
{
    private const int Comparable = 6;
    private readonly HashSet<string> _numbers;
    private readonly string[] _long;

    public AllowedNumbers(IEnumerable<string> numbers)
    {
        _numbers = [.. numbers.Select(number => string.Concat(number.Where(char.IsAsciiDigit))).Where(digits => digits.Length > 0)];
        _long = [.. _numbers.Select(WithoutPrefix).Where(digits => digits.Length >= Comparable)];
    }

    public static AllowedNumbers None { get; } = new([]);

    /// <summary>As dialled at home or from abroad: one has the other's digits at its end.</summary>
    public bool Has(ReadOnlySpan<char> digits)
    {
        if (_numbers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(digits))
        {
            return true;
        }

        var sought = digits.TrimStart('0');
        if (sought.Length < Comparable)
        {
            return false;
        }

        foreach (var number in _long)
        {
            if (sought.EndsWith(number, StringComparison.Ordinal) || number.AsSpan().EndsWith(sought, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutPrefix(string digits) => digits.TrimStart('0');
}
