using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Administration;

/// <summary>Makes the first administrator.</summary>
public sealed record FirstRunRequest
{
    /// <summary>The one-time code out of the host's log.</summary>
    [Required, StringLength(64)]
    public required string Code { get; init; }

    /// <summary>Taken as confirmed: mail may not be set up yet.</summary>
    [Required, EmailAddress, StringLength(MemberLimits.EmailLength)]
    public required string Email { get; init; }

    [Required, StringLength(MemberLimits.PasswordMaxLength, MinimumLength = MemberLimits.PasswordMinLength)]
    public required string Password { get; init; }

    [Required, StringLength(MemberLimits.DisplayNameLength, MinimumLength = 1)]
    public required string DisplayName { get; init; }

    /// <summary>As in a sign-up.</summary>
    [StringLength(Languages.CodeLength, MinimumLength = 1)]
    public string? Language { get; init; }

    /// <summary>Whether they open and hold circles too: they are a facilitator as well then.</summary>
    public bool HoldsCircles { get; init; }
}
