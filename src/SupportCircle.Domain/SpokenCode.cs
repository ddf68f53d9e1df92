using System.Security.Cryptography;
using System.Text;

namespace SupportCircle.Domain;

/// <summary>Codes that can be read aloud: 25 characters of Crockford's base 32, in groups of five.</summary>
public static class SpokenCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 25;

    public static string Make()
    {
        var letters = RandomNumberGenerator.GetString(Alphabet, Length);
        return string.Join('-', letters.Chunk(5).Select(group => new string(group)));
    }

    /// <returns>The hash under which a code is kept; null when the text cannot be a code.</returns>
    public static byte[]? Hash(string? code)
    {
        if (code is null || code.Length > 64)
        {
            return null;
        }

        var letters = new StringBuilder(Length);
        foreach (var c in code)
        {
            if (c is '-' or ' ')
            {
                continue;
            }

            var letter = Fold(char.ToUpperInvariant(c));
            if (!Alphabet.Contains(letter, StringComparison.Ordinal))
            {
                return null;
            }

            letters.Append(letter);
        }

        return letters.Length == Length ? SHA256.HashData(Encoding.UTF8.GetBytes(letters.ToString())) : null;
    }

    // Crockford's alphabet takes letters that look like digits as those digits.
    private static char Fold(char c) => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c };
}
