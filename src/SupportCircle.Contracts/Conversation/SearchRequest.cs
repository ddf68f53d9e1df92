using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Contracts.Conversation;

/// <summary>What is looked for. It stands in the body, since addresses are noted by proxies and browsers.</summary>
public sealed record SearchRequest
{
    /// <summary>All of them must occur in a message; case and accents do not count.</summary>
    [Required, StringLength(ConversationLimits.SearchLength, MinimumLength = 1)]
    public required string Words { get; init; }

    /// <summary>Where the last answer said to go on; absent for the newest.</summary>
    public long? Before { get; init; }
}
