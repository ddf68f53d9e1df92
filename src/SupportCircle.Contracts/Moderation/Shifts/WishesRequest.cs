using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation.Shifts;

/// <summary>What one would rather not get; without any, everything is as welcome.</summary>
public sealed record WishesRequest
{
    [MaxLength(16)]
    public required IReadOnlyList<ReportCategory> Categories { get; init; }
}
