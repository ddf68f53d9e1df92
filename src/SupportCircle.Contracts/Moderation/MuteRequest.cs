using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>For how long somebody reads on and does not speak, with the reasons that they get.</summary>
public sealed record MuteRequest
{
    [Range(CircleLimits.MinMuteMinutes, CircleLimits.MaxMuteMinutes)]
    public required int Minutes { get; init; }

    /// <summary>The rule that it rests on.</summary>
    public required DecisionGround Ground { get; init; }

    [StringLength(ModerationLimits.ReasonsLength)]
    public required string Reasons { get; init; }
}
