using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Accounts;

/// <summary>A new password by the old one. Every other session ends.</summary>
public sealed record ChangePasswordRequest
{
    [Required, StringLength(MemberLimits.PasswordMaxLength)]
    public required string CurrentPassword { get; init; }

    [Required, StringLength(MemberLimits.PasswordMaxLength, MinimumLength = MemberLimits.PasswordMinLength)]
    public required string NewPassword { get; init; }
}
