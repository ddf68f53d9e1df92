using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Contracts.Stories;

/// <summary>A story as its readers have it.</summary>
public sealed record StoryView
{
    public required long Sequence { get; init; }

    public required Author Author { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required Wish Wish { get; init; }

    /// <summary>Their codes.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    public required DateTime SharedAt { get; init; }

    /// <summary>When it was last told anew; absent if never.</summary>
    public DateTime? EditedAt { get; init; }

    /// <summary>In the order in which they were given.</summary>
    public required IReadOnlyList<AcknowledgementView> Acknowledgements { get; init; }

    /// <summary>The oldest first, at most 100; never those that are gone or hidden.</summary>
    public required IReadOnlyList<ReflectionView> Reflections { get; init; }

    /// <summary>Ask for the answers after this sequence; absent when there are no more.</summary>
    public long? After { get; init; }

    /// <summary>To the teller alone: what they have said of their wish; absent while they have not.</summary>
    public bool? IsWishMet { get; init; }
}

/// <summary>An answer to a story in words.</summary>
/// <param name="EditedAt">When it was last edited; absent if never.</param>
/// <param name="Acknowledgements">In the order in which they were given.</param>
public sealed record ReflectionView(
    long Sequence, Author Author, string Text, DateTime SentAt, DateTime? EditedAt, IReadOnlyList<AcknowledgementView> Acknowledgements);
