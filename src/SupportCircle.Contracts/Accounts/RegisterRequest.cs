using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Accounts;

/// <summary>A sign-up. The answer is the same whether or not the address has an account.</summary>
public sealed record RegisterRequest
{
    [Required, EmailAddress, StringLength(MemberLimits.EmailLength)]
    public required string Email { get; init; }

    /// <summary>No rules of composition; common passwords are refused.</summary>
    [Required, StringLength(MemberLimits.PasswordMaxLength, MinimumLength = MemberLimits.PasswordMinLength)]
    public required string Password { get; init; }

    /// <summary>How others will know this person.</summary>
    [Required, StringLength(MemberLimits.DisplayNameLength, MinimumLength = 1)]
    public required string DisplayName { get; init; }

    /// <summary>The language to write to this person in, as in <see cref="LanguageRequest"/>; none is chosen without it.</summary>
    [StringLength(Languages.CodeLength, MinimumLength = 1)]
    public string? Language { get; init; }

    /// <summary>Must be true. Nothing but the yes is kept.</summary>
    public required bool IsAdult { get; init; }

    /// <summary>Must be true.</summary>
    public required bool AcceptsTerms { get; init; }
}
