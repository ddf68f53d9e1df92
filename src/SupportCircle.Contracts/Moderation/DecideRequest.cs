using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>What is decided about a case, with the reasons that the one gets whom it concerns.</summary>
public sealed record DecideRequest
{
    /// <summary>Of the case as it was read: when more has happened to it since, it is a <c>conflict</c>.</summary>
    [Range(1, int.MaxValue)]
    public required int Version { get; init; }

    [MinLength(1)]
    [MaxLength(ModerationLimits.Measures)]
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>Needed with everything that concerns somebody to their disadvantage.</summary>
    public DecisionGround? Ground { get; init; }

    /// <summary>Needed where a ground is.</summary>
    [StringLength(ModerationLimits.ReasonsLength)]
    public string? Reasons { get; init; }

    /// <summary>A word to those who have reported it.</summary>
    [StringLength(ModerationLimits.WordLength)]
    public string? Word { get; init; }
}
