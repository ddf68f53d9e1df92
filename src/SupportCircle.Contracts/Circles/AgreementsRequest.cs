using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

/// <summary>New agreements. Everybody in the circle accepts them before speaking again.</summary>
public sealed record AgreementsRequest
{
    [Required, StringLength(CircleLimits.AgreementsLength, MinimumLength = 1)]
    public required string Text { get; init; }
}
