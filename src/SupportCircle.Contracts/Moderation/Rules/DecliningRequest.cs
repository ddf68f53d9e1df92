using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Contracts.Moderation.Rules;

/// <summary>A held post does not become a message.</summary>
public sealed record DecliningRequest
{
    /// <summary>To its author.</summary>
    [StringLength(RuleLimits.WordLength)]
    public string? Word { get; init; }
}
