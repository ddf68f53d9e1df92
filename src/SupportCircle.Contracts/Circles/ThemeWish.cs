using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Administration;

namespace SupportCircle.Contracts.Circles;

/// <summary>One theme of the organisation's list.</summary>
public sealed record ThemeWish
{
    /// <summary>Which one of those that there are; absent: a new one.</summary>
    public Guid? Id { get; init; }

    /// <summary>Absent: as it is. A theme that came with the product is shown in each reader's language until it gets a
    /// name here.</summary>
    [StringLength(OrganisationLimits.ThemeNameLength, MinimumLength = 1)]
    public string? Name { get; init; }
}
