namespace SupportCircle.Domain.Circles;

/// <summary>Limits of a circle. Lengths are UTF-16 units.</summary>
public static class CircleLimits
{
    public const int NameLength = 80;
    public const int DescriptionLength = 1_000;
    public const int AgreementsLength = 8_000;

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
}
