using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Circles;

/// <summary>The whole list, in its order: what is left out is taken out.</summary>
public sealed record ThemesRequest
{
    [Required, MinLength(1), MaxLength(MemberLimits.Themes)]
    public required IReadOnlyList<ThemeWish> Themes { get; init; }
}
