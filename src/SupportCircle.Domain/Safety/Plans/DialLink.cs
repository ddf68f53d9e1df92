using System.Text.RegularExpressions;

namespace SupportCircle.Domain.Safety.Plans;

/// <summary>The number that a telephone dials, where words are a number and nothing else.</summary>
public static partial class DialLink
{
    private const int FewestDigits = 3;

    // E.164.
    private const int MostDigits = 15;

    /// <returns>Digits, with <c>+</c> before them where it was; null where there is any doubt: a wrong number is worse than none.</returns>
    public static string? Of(string? words)
    {
        if (words is null || !Number().IsMatch(words))
        {
            return null;
        }

        // The zero in brackets is dialled within the country alone.
        var isAbroad = words[0] == '+';
        var digits = string.Concat((isAbroad ? words.Replace("(0)", "", StringComparison.Ordinal) : words).Where(char.IsAsciiDigit));
        return digits.Length is < FewestDigits or > MostDigits ? null : isAbroad ? "+" + digits : digits;
    }

    [GeneratedRegex(@"^\+?[0-9(][0-9 ().\-\u00a0]*\z", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
