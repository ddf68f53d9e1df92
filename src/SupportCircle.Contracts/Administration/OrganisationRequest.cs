using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Administration;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Administration;

/// <summary>What the organisation says of itself, to everybody: the whole of it, so that what is blank or left out is taken back.</summary>
public sealed record OrganisationRequest
{
    [StringLength(OrganisationLimits.NameLength)]
    public string? Name { get; init; }

    [StringLength(MemberLimits.EmailLength)]
    public string? Email { get; init; }

    /// <summary>As it is to be shown: digits, spaces, brackets and dashes, with <c>+</c> before a country code.</summary>
    [StringLength(OrganisationLimits.PhoneLength)]
    public string? Phone { get; init; }

    /// <summary>Must begin with <c>https://</c>.</summary>
    [StringLength(OrganisationLimits.WebsiteLength)]
    public string? Website { get; init; }
}
