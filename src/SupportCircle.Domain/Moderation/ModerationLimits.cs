using SupportCircle.Domain.Conversation;

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

    /// <summary>How many of one's own reports are shown, the newest.</summary>
    public const int OwnReports = 100;

    /// <summary>How many messages stay folded that one has reported, the newest reports.</summary>
    public const int FoldedMessages = 500;

    /// <summary>How many cases are shown at once, and how many reports, decisions and happenings of one, the newest.</summary>
    public const int CasesPage = 50;
    public const int CaseParts = 200;

    /// <summary>How many other cases about the same person are shown, the newest.</summary>
    public const int EarlierCases = 20;

    /// <summary>A note on a case, a question, an opinion.</summary>
    public const int NoteLength = 2_000;

    /// <summary>Why something was decided; the answer to an appeal.</summary>
    public const int ReasonsLength = 2_000;

    /// <summary>Why somebody appeals.</summary>
    public const int AppealLength = 4_000;

    /// <summary>How many things are decided about a case at once.</summary>
    public const int Measures = 6;

    /// <summary>The longest time for which somebody is suspended: a year.</summary>
    public const int MaxSuspendMinutes = 525_600;

    /// <summary>How many of one's own decisions are shown, the newest.</summary>
    public const int OwnDecisions = 100;

    /// <summary>How many lines of the audit log are shown at once, the newest first.</summary>
    public const int AuditPage = 100;

    /// <summary>How long evidence is kept.</summary>
    public const int MinEvidenceDays = 1;
    public const int DefaultEvidenceDays = 90;
    public const int MaxEvidenceDays = 3_650;

    /// <summary>Without a post for so many days somebody has gone quiet.</summary>
    public const int MinQuietDays = 1;
    public const int DefaultQuietDays = 14;
    public const int MaxQuietDays = 365;

    /// <summary>For so many minutes nobody is missed who has not answered yet.</summary>
    public const int MinUnansweredMinutes = 1;
    public const int DefaultUnansweredMinutes = 30;
    public const int MaxUnansweredMinutes = 1_440;

    /// <summary>Of how many days messages are told that nobody has answered, how many of a circle, and among how many of its newest.</summary>
    public const int UnansweredDays = WitnessLimits.Days;
    public const int UnansweredMessages = 5;
    public const int GlanceLookBack = 500;
}
