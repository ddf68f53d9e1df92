using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Contracts.Safety.Plans;

/// <summary>Somebody to turn to.</summary>
public sealed record PlanPerson
{
    [StringLength(SafetyPlanLimits.NameLength)]
    public required string Name { get; init; }

    /// <summary>How they are reached: a number, or in words.</summary>
    [StringLength(SafetyPlanLimits.ReachLength)]
    public string? Reach { get; init; }

    /// <summary>The number as a telephone dials it, where <see cref="Reach"/> is one. The server's; what is sent of it counts for nothing.</summary>
    public string? Dial => DialLink.Of(Reach);
}
