using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Circles;

public sealed record SeatNameRequest
{
    [Required, StringLength(MemberLimits.DisplayNameLength, MinimumLength = 1)]
    public required string Name { get; init; }
}
