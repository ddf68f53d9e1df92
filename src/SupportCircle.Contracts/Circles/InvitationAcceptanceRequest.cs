using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Circles;

public sealed record InvitationAcceptanceRequest
{
    [Required, StringLength(64)]
    public required string Code { get; init; }

    /// <summary>The name in this circle; absent: one's display name.</summary>
    [StringLength(MemberLimits.DisplayNameLength)]
    public string? DisplayName { get; init; }

    /// <summary>Whether one would wait for a seat when every one is taken; otherwise that is a <c>conflict</c>.</summary>
    public bool Waits { get; init; }
}
