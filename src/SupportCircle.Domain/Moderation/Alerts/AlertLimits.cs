namespace SupportCircle.Domain.Moderation.Alerts;

/// <summary>Limits of alerts and drills.</summary>
public static class AlertLimits
{
    /// <summary>How long a step waits for somebody to take the alert, in minutes.</summary>
    public const int MinMinutes = 1;
    public const int MaxMinutes = 120;

    /// <summary>From those on shift to all facilitators, from there to the administrators, and from there to the mail.</summary>
    public const int DefaultFacilitatorsMinutes = 3;
    public const int DefaultAdministratorsMinutes = 5;
    public const int DefaultMailMinutes = 10;

    /// <summary>How many minutes after its last step a drill ends that nobody takes.</summary>
    public const int DrillOverMinutes = 60;

    /// <summary>How long it is kept what a drill has measured, and how many are shown, the newest.</summary>
    public const int DrillDays = 90;
    public const int Drills = 50;

    /// <summary>How many dashboards are noted that have shown a drill.</summary>
    public const int Sightings = 500;

    /// <summary>How long a node has for a step before another one takes it over.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);
}
