namespace SupportCircle.Domain.Moderation;

/// <summary>Limits of reports and of the audit log. Lengths are UTF-16 units.</summary>
public static class ModerationLimits
{
    /// <summary>What somebody adds to a report.</summary>
    public const int WordsLength = 1_000;

    /// <summary>What whoever closes a report says to the reporter.</summary>
    public const int WordLength = 500;

    /// <summary>How many messages before a reported one are kept with it, and how many after it.</summary>
    public const int ContextMessages = 5;

    /// <summary>How many messages of a reported person are kept, the newest, among how many of the circle's newest.</summary>
    public const int NewestMessages = 10;
    public const int NewestLookBack = 20_000;

    /// <summary>How many reports are shown at once; the open ones come first, then the newest.</summary>
    public const int ReportsPage = 200;

    /// <summary>How many of one's own reports are shown, the newest.</summary>
    public const int OwnReports = 100;

    /// <summary>How many messages stay folded that one has reported, the newest reports.</summary>
    public const int FoldedMessages = 500;

    /// <summary>How many lines of the audit log are shown at once, the newest first.</summary>
    public const int AuditPage = 100;

    /// <summary>How long evidence is kept.</summary>
    public const int MinEvidenceDays = 1;
    public const int DefaultEvidenceDays = 90;
    public const int MaxEvidenceDays = 3_650;
}
