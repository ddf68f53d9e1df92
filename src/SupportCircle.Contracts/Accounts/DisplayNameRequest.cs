using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Accounts;

public sealed record DisplayNameRequest
{
    [Required, StringLength(MemberLimits.DisplayNameLength, MinimumLength = 1)]
    public required string DisplayName { get; init; }
}
