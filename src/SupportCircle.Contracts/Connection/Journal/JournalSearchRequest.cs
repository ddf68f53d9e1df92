using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Contracts.Connection.Journal;

/// <summary>What is looked for in one's own journal. It stands in the body, since addresses are noted by proxies and browsers.</summary>
public sealed record JournalSearchRequest
{
    /// <summary>All of them must occur in an entry, in its title or its text; case and accents do not count.</summary>
    [Required, StringLength(ConversationLimits.SearchLength, MinimumLength = 1)]
    public required string Words { get; init; }

    /// <summary>Where the last answer said to go on; absent for the newest.</summary>
    [Range(1, int.MaxValue)]
    public int? Before { get; init; }
}
