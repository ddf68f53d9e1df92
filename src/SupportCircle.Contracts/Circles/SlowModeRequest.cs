using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

/// <summary>How long members wait from one message to the next.</summary>
public sealed record SlowModeRequest
{
    /// <summary>0 turns it off.</summary>
    [Range(0, CircleLimits.MaxSlowModeSeconds)]
    public required int Seconds { get; init; }
}
