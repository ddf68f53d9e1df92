namespace SupportCircle.Domain.Members;

/// <summary>Limits of names and accounts. Lengths are UTF-16 units.</summary>
public static class MemberLimits
{
    public const int DisplayNameLength = 40;

    /// <summary>The longest address that can be delivered to (RFC 5321, 4.5.3.1.3, less the brackets).</summary>
    public const int EmailLength = 254;

    /// <summary>NIST SP 800-63B-4 asks for 15 where a password stands alone, 8 with a second factor; the design sets 12.</summary>
    public const int PasswordMinLength = 12;

    /// <summary>Bounds the work of hashing; NIST SP 800-63B-4 asks that at least 64 be allowed.</summary>
    public const int PasswordMaxLength = 256;

    /// <summary>How many themes somebody may say that they live through.</summary>
    public const int Themes = 50;

    /// <summary>How many languages somebody may name at once: more than there are.</summary>
    public const int Languages = 10;
}
