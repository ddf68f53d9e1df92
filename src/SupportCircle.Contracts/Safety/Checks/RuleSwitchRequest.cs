using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Safety.Signals.Own;

namespace SupportCircle.Contracts.Safety.Checks;

/// <summary>Switches a signal rule for the whole organisation.</summary>
public sealed record RuleSwitchRequest
{
    public required bool IsOn { get; init; }

    /// <summary>Everybody may read it.</summary>
    [StringLength(OwnRuleLimits.ReasonLength)]
    public required string Reason { get; init; }
}
