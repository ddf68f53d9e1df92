using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Domain.Circles;

/// <summary>A small group with a theme, agreements and seats.</summary>
public sealed class Circle
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }

    public required Guid ThemeId { get; set; }

    public required string Description { get; set; }

    /// <summary>When it meets, in the facilitator's words; null when that is not said.</summary>
    public string? Meets { get; set; }

    /// <summary>What there is to find in it, as its facilitator says; see <see cref="EnumSet"/>.</summary>
    public int Hopes { get; set; }

    /// <summary>When it usually meets, see <see cref="EnumSet"/>; 0 when that is not said.</summary>
    public int Times { get; set; }

    /// <summary>Which one is spoken in it, one of <c>Languages</c>; null when that is not said.</summary>
    public string? Language { get; set; }

    public CircleVisibility Visibility { get; set; } = CircleVisibility.ByInvitation;

    /// <summary>How many people fit, facilitators included; <see cref="CircleLimits.MinSeats"/> to
    /// <see cref="CircleLimits.MaxSeats"/>.</summary>
    public required int SeatCount { get; set; }

    /// <summary>The version of the agreements that is in force; from 1.</summary>
    public int AgreementsVersion { get; set; } = 1;

    /// <summary>Since when only facilitators speak; null when the circle is not paused.</summary>
    public DateTime? PausedAt { get; set; }

    /// <summary>Seconds that a member waits from one message to the next, up to
    /// <see cref="CircleLimits.MaxSlowModeSeconds"/>; 0 when slow mode is off.</summary>
    public int SlowModeSeconds { get; set; }

    /// <summary>Of how many first posts of a member each waits for a facilitator, up to
    /// <see cref="RuleLimits.MaxFirstPosts"/>; 0 when none does.</summary>
    public int FirstPosts { get; set; }

    /// <summary>Raised whenever there is a phrase more to watch for here, or one less: the log takes no words that were held
    /// against other ones. See <see cref="OrganisationRules.Version"/>.</summary>
    public int RulesVersion { get; set; }

    /// <summary>The sequence of the newest message; 0 before the first.</summary>
    public long LastSequence { get; set; }

    /// <summary>The number of the newest change; 0 before the first.</summary>
    public long LastChange { get; set; }

    /// <summary>Of a one-to-one thread the circle in which its two have met; null of a circle. A thread has no facilitator: those of that
    /// circle look after it. One that has ended is paused for good.</summary>
    public Guid? MetInCircleId { get; init; }

    public required DateTime CreatedAt { get; init; }
}
