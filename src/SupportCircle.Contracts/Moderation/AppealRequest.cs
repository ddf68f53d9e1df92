using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>Why somebody wants somebody else to look at a decision.</summary>
public sealed record AppealRequest
{
    [StringLength(ModerationLimits.AppealLength)]
    public required string Words { get; init; }
}
