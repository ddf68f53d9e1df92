using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Contracts.Stories;

/// <summary>Which topics one would rather see folded.</summary>
public sealed record FoldedTopicsRequest
{
    /// <summary>Their codes.</summary>
    [Required, MaxLength(StoryLimits.FoldedTopics)]
    public required IReadOnlyList<string> Topics { get; init; }
}
