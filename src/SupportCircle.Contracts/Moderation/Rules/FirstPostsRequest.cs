using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Contracts.Moderation.Rules;

/// <summary>Of how many first posts of a member each waits for a facilitator.</summary>
public sealed record FirstPostsRequest
{
    /// <summary>0 turns it off.</summary>
    [Range(0, RuleLimits.MaxFirstPosts)]
    public required int Count { get; init; }
}
