using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Circles;

/// <summary>What somebody says who asks for a seat. The circle's facilitators read it, nobody else.</summary>
public sealed record SeatWish
{
    /// <summary>The name that one would like to have in the circle; absent: one's display name.</summary>
    [StringLength(MemberLimits.DisplayNameLength)]
    public string? Name { get; init; }

    [StringLength(CircleLimits.NoteLength)]
    public string? Note { get; init; }
}
