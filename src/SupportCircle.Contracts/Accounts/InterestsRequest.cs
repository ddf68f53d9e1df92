using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Accounts;

/// <summary>What one lives through and hopes for; nothing of it says that one would rather not say.</summary>
public sealed record InterestsRequest
{
    /// <summary>Ids of themes.</summary>
    [Required, MaxLength(MemberLimits.Themes)]
    public required IReadOnlyList<Guid> Themes { get; init; }

    [Required, MaxLength(CircleLimits.Hopes)]
    public required IReadOnlyList<Hope> Hopes { get; init; }

    /// <summary>When one can come.</summary>
    [MaxLength(CircleLimits.Times)]
    public IReadOnlyList<MeetingTime>? Times { get; init; }

    /// <summary>What one likes to talk in: <c>en</c>, <c>es</c>.</summary>
    [MaxLength(MemberLimits.Languages)]
    public IReadOnlyList<string>? Languages { get; init; }
}
