using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>What comes of an appeal, and what is said to the one who made it.</summary>
public sealed record AppealDecisionRequest
{
    public required AppealOutcome Outcome { get; init; }

    [StringLength(ModerationLimits.ReasonsLength)]
    public required string Answer { get; init; }
}
