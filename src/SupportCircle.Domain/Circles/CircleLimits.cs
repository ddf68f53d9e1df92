namespace SupportCircle.Domain.Circles;

/// <summary>Limits of a circle. Lengths are UTF-16 units.</summary>
public static class CircleLimits
{
    public const int NameLength = 80;
    public const int DescriptionLength = 1_000;
    public const int AgreementsLength = 8_000;

    /// <summary>When the circle meets, in its own words.</summary>
    public const int MeetsLength = 120;

    /// <summary>How many hopes may be named at once: more than there are.</summary>
    public const int Hopes = 20;

    /// <summary>What somebody writes who asks for a seat.</summary>
    public const int NoteLength = 500;

    /// <summary>What a facilitator adds to an answer.</summary>
    public const int WordLength = 500;

    /// <summary>Facilitator included.</summary>
    public const int MinSeats = 2;
    public const int DefaultSeats = 8;
    public const int MaxSeats = 20;

    public const int MaxSlowModeSeconds = 600;

    public const int MinMuteMinutes = 1;

    /// <summary>Seven days.</summary>
    public const int MaxMuteMinutes = 10_080;

    public const int MinInvitationUses = 1;
    public const int MaxInvitationUses = 20;
    public const int MinInvitationHours = 1;

    /// <summary>30 days.</summary>
    public const int MaxInvitationHours = 720;

    /// <summary>How many circles the directory shows at once.</summary>
    public const int DirectoryPage = 20;

    /// <summary>The farthest place in the directory that can be asked for.</summary>
    public const int DirectoryDepth = 10_000;

    /// <summary>How many times may be named at once: more than there are.</summary>
    public const int Times = 20;

    /// <summary>How many circles are suggested, and among how many they are chosen.</summary>
    public const int Suggestions = 3;
    public const int SuggestionCandidates = 2_000;

    /// <summary>How many requests a facilitator sees at once, and how many who wait; the first come first.</summary>
    public const int RequestsPage = 100;

    /// <summary>How long a circle is not asked again that has declined.</summary>
    public static readonly TimeSpan AskAgainAfter = TimeSpan.FromDays(30);
}
