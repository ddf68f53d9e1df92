using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Circles;

/// <summary>What a facilitator says of a circle when making or editing it.</summary>
public sealed record CircleRequest
{
    [Required, StringLength(CircleLimits.NameLength, MinimumLength = 1)]
    public required string Name { get; init; }

    /// <summary>A theme's id.</summary>
    public required Guid Theme { get; init; }

    [StringLength(CircleLimits.DescriptionLength)]
    public string? Description { get; init; }

    /// <summary>When it meets, in the circle's own words.</summary>
    [StringLength(CircleLimits.MeetsLength)]
    public string? Meets { get; init; }

    /// <summary>What there is to find in it.</summary>
    [MaxLength(CircleLimits.Hopes)]
    public IReadOnlyList<Hope>? Hopes { get; init; }

    /// <summary>When it usually meets.</summary>
    [MaxLength(CircleLimits.Times)]
    public IReadOnlyList<MeetingTime>? Times { get; init; }

    /// <summary>Which one is spoken in it: <c>en</c> or <c>es</c>; none when that is not said.</summary>
    [StringLength(Languages.CodeLength)]
    public string? Language { get; init; }

    /// <summary>How many people fit, facilitators included.</summary>
    [Range(CircleLimits.MinSeats, CircleLimits.MaxSeats)]
    public int Seats { get; init; } = CircleLimits.DefaultSeats;

    public CircleVisibility Visibility { get; init; } = CircleVisibility.ByInvitation;
}
