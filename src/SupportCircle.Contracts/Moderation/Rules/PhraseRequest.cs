using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Contracts.Moderation.Rules;

/// <summary>Something more to watch for.</summary>
public sealed record PhraseRequest
{
    [StringLength(RuleLimits.PatternLength)]
    public required string Pattern { get; init; }

    /// <summary>Whether it is a pattern; else it is words, which are found whole.</summary>
    public bool IsPattern { get; init; }

    public required WatchAction Action { get; init; }
}
