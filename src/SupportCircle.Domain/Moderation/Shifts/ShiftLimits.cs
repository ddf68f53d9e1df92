namespace SupportCircle.Domain.Moderation.Shifts;

/// <summary>Limits of shifts and of what goes with them. Lengths are UTF-16 units.</summary>
public static class ShiftLimits
{
    /// <summary>How long somebody is on from now.</summary>
    public const int MinMinutes = 15;
    public const int MaxMinutes = 720;

    /// <summary>How long it is kept who was on, and who has looked at what is hard.</summary>
    public const int KeptDays = 90;

    /// <summary>A hand-over note, as long as one on a case; how long it is kept, and how many are shown, the newest.</summary>
    public const int NoteLength = ModerationLimits.NoteLength;
    public const int NoteDays = 14;
    public const int Notes = 100;

    /// <summary>From how many hard cases a day on somebody is reminded to pause.</summary>
    public const int MinHardCasesADay = 1;
    public const int DefaultHardCasesADay = 6;
    public const int MaxHardCasesADay = 100;

    /// <summary>How many alerts are shown at once, the newest.</summary>
    public const int Alerts = 20;
}
