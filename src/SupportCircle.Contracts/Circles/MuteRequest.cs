using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

/// <summary>For how long somebody reads on and does not speak.</summary>
public sealed record MuteRequest
{
    [Range(CircleLimits.MinMuteMinutes, CircleLimits.MaxMuteMinutes)]
    public required int Minutes { get; init; }
}
