using System.Globalization;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Data.Moderation;

/// <summary>
/// One line that stands for the whole audit log up to an entry. Kept where those who write the database cannot
/// change it, it shows later whether the log was written anew.
/// </summary>
/// <param name="Hash">Hexadecimal, lower case.</param>
public sealed record AuditDigest(long Number, string Hash)
{
    /// <summary>Reads what <see cref="ToString"/> has written.</summary>
    /// <returns>Null when it is no digest.</returns>
    public static AuditDigest? Parse(string text)
    {
        var parts = text.Split(':');
        return parts is [var number, var hash]
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && hash.Length == 2 * AuditEntry.HashLength && hash.All(char.IsAsciiHexDigitLower)
            ? new AuditDigest(at, hash)
            : null;
    }

    public bool Matches(byte[] hash) => string.Equals(Hash, Convert.ToHexStringLower(hash), StringComparison.Ordinal);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}:{Hash}");
}
