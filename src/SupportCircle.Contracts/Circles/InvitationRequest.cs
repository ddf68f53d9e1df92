using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

public sealed record InvitationRequest
{
    /// <summary>How many people it may bring.</summary>
    [Range(CircleLimits.MinInvitationUses, CircleLimits.MaxInvitationUses)]
    public int Uses { get; init; } = 1;

    /// <summary>Hours until it expires.</summary>
    [Range(CircleLimits.MinInvitationHours, CircleLimits.MaxInvitationHours)]
    public int ExpiresInHours { get; init; } = 72;
}
