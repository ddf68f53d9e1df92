using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>Why a facilitator does something in the room, as the one reads it whom it concerns.</summary>
public sealed record StatementRequest
{
    /// <summary>The rule that it rests on.</summary>
    public required DecisionGround Ground { get; init; }

    [StringLength(ModerationLimits.ReasonsLength)]
    public required string Reasons { get; init; }
}
