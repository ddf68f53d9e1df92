namespace SupportCircle.Domain.Stories;

/// <summary>
/// What a story has besides its words, which are an entry of the circle's log. It is written with that entry, or with the held
/// post, and goes when the story is withdrawn.
/// </summary>
public sealed class Story
{
    public required Guid CircleId { get; init; }

    public required Guid AuthorSeatId { get; init; }

    /// <summary>As of the message, or the held post; (circle, author's seat, this) is the key.</summary>
    public required Guid ClientMessageId { get; init; }

    /// <summary>Of the message; null while it is held.</summary>
    public long? Sequence { get; set; }

    public required Wish Wish { get; set; }

    /// <summary>Codes of topics, with a space between them; null when there are none.</summary>
    public string? Topics { get; set; }

    /// <summary>Whether the teller got what they wished for, as they say; null while they have not said.</summary>
    public bool? IsWishMet { get; set; }

    /// <summary>When they said so.</summary>
    public DateTime? AnsweredAt { get; set; }
}
