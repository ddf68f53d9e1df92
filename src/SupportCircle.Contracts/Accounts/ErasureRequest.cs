using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Accounts;

/// <summary>Erases one's own account, at once and for good.</summary>
public sealed record ErasureRequest
{
    /// <summary>The present one.</summary>
    [Required, StringLength(MemberLimits.PasswordMaxLength)]
    public required string Password { get; init; }

    /// <summary>Must be true: that nobody can undo it, and what stays for a time.</summary>
    public required bool Understands { get; init; }
}
