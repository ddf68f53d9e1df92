using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>One of the things that are decided about a case.</summary>
public sealed record Measure
{
    public required DecisionKind Kind { get; init; }

    /// <summary>With Mute and Suspend: for how long.</summary>
    [Range(1, ModerationLimits.MaxSuspendMinutes)]
    public int? Minutes { get; init; }
}
