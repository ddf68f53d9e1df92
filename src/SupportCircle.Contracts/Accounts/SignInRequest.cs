using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Accounts;

public sealed record SignInRequest
{
    [Required, StringLength(MemberLimits.EmailLength)]
    public required string Email { get; init; }

    [Required, StringLength(MemberLimits.PasswordMaxLength)]
    public required string Password { get; init; }
}
