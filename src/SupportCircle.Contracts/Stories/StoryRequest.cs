using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Contracts.Stories;

/// <summary>A member shares a story with a circle.</summary>
public sealed record StoryRequest
{
    /// <summary>Made by the client, a GUID; sharing again with the same one gives the first receipt. A draft with this id goes once it is shared.</summary>
    public required Guid ClientMessageId { get; init; }

    /// <summary>One line, 1 to 120 UTF-16 units.</summary>
    [Required, StringLength(StoryLimits.TitleLength)]
    public required string Title { get; init; }

    /// <summary>1 to 20,000 UTF-16 units.</summary>
    [Required, StringLength(StoryLimits.TextLength)]
    public required string Text { get; init; }

    public required Wish Wish { get; init; }

    /// <summary>Codes of at most five topics.</summary>
    [Required, MaxLength(StoryLimits.Topics)]
    public required IReadOnlyList<string> Topics { get; init; }
}
