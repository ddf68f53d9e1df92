using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation.Shifts;

namespace SupportCircle.Contracts.Moderation.Shifts;

/// <summary>Begins a shift, or moves the end of the present one.</summary>
public sealed record ShiftRequest
{
    /// <summary>How long one is on from now.</summary>
    [Range(ShiftLimits.MinMinutes, ShiftLimits.MaxMinutes)]
    public required int Minutes { get; init; }
}
