using System.Text;

namespace SupportCircle.Web.Accounts;

/// <summary>
/// Passwords that are tried first everywhere: words of the list, whole or repeated, with digits and signs around them
/// or in place of letters, runs of the keyboard or the alphabet, one or two characters over and over, and what may be
/// a telephone number or a date.
/// </summary>
internal static class CommonPasswords
{
    private const int FewCharacters = 3;

    // ITU-T E.164, 6.1.
    private const int LongestTelephoneNumber = 15;

    private static readonly string[] Runs =
    [
        "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm",
        "azertyuiopqsdfghjklmwxcvbn", "1q2w3e4r5t6y7u8i9o0p", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "qazwsxedcrfvtgbyhnujm",
    ];

    // Each sign stands for the letter below it.
    private const string Signs = "01!34@5$7";
    private const string Meant = "oiieaasst";

    private static readonly HashSet<string> Words = ReadWords();

    public static bool Has(string password)
    {
        var lower = password.ToLowerInvariant();
        if (lower.Distinct().Count() <= FewCharacters || IsRun(lower))
        {
            return true;
        }

        var stem = Stem(lower);
        return IsNumber(lower) || IsCommon(stem) || IsCommon(Stem(Letters(lower)))
            || IsCommon(Letters(stem)) || IsCommon(Letters(StemBefore(lower))) || IsCommon(Letters(StemAfter(lower)));
    }

    private static bool IsNumber(string text) =>
        text.All(c => char.IsAscii(c) && !char.IsLetter(c)) && text.Count(char.IsAsciiDigit) <= LongestTelephoneNumber;

    private static bool IsCommon(string stem) => Words.Contains(Once(stem)) || IsRun(stem);

    // Without the digits and signs at both ends.
    private static string Stem(string text) => StemBefore(StemAfter(text));

    private static string StemBefore(string text) => text.TrimEnd(SignsIn(text));

    private static string StemAfter(string text) => text.TrimStart(SignsIn(text));

    private static char[] SignsIn(string text) => [.. text.Where(c => !char.IsLetter(c)).Distinct()];

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var at = Signs.IndexOf(c, StringComparison.Ordinal);
            letters.Append(at < 0 ? c : Meant[at]);
        }

        return letters.ToString();
    }

    private static bool IsRun(string text)
    {
        var backwards = new string([.. text.Reverse()]);
        return text.Length >= 3 && Runs.Any(run =>
            (run + run).Contains(Once(text), StringComparison.Ordinal) || (run + run).Contains(Once(backwards), StringComparison.Ordinal));
    }

    // "passpasspass" -> "pass"
    private static string Once(string text)
    {
        for (var length = 1; length <= text.Length / 2; length++)
        {
            if (text.Length % length == 0 && string.Concat(Enumerable.Repeat(text[..length], text.Length / length)) == text)
            {
                return text[..length];
            }
        }

        return text;
    }

    private static HashSet<string> ReadWords()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.Ordinal);
    }
}
