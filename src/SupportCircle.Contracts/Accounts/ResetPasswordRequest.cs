using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Accounts;

/// <summary>A new password by the secret of a mail. It also confirms the address and ends every session.</summary>
public sealed record ResetPasswordRequest
{
    public required Guid AccountId { get; init; }

    [Required, StringLength(2_000)]
    public required string Token { get; init; }

    [Required, StringLength(MemberLimits.PasswordMaxLength, MinimumLength = MemberLimits.PasswordMinLength)]
    public required string Password { get; init; }
}
