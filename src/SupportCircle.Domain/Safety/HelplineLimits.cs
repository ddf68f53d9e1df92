namespace SupportCircle.Domain.Safety;

/// <summary>Lengths are UTF-16 units.</summary>
public static class HelplineLimits
{
    /// <summary>Entries in a file.</summary>
    public const int Entries = 500;

    public const int NameLength = 100;

    public const int WordsLength = 300;

    public const int HoursLength = 100;

    /// <summary>Countries or languages of one entry.</summary>
    public const int Codes = 60;

    /// <summary>Days after which an entry that was looked at counts as not looked at.</summary>
    public const int VerifiedDays = 180;

    /// <summary>Days before that in which somebody should make sure again.</summary>
    public const int DueDays = 30;
}
