using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Accounts;

public sealed record ForgottenPasswordRequest
{
    [Required, StringLength(MemberLimits.EmailLength)]
    public required string Email { get; init; }
}
