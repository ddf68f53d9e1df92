namespace SupportCircle.Domain.Stories;

/// <summary>A story, or an answer to one, that is being written. Its writer's alone, and of no circle until it is shared.</summary>
public sealed class StoryDraft
{
    public required Guid MemberId { get; init; }

    /// <summary>Made by the client; what is shared of it has the same client id.</summary>
    public required Guid Id { get; init; }

    /// <summary>For which circle it is meant.</summary>
    public required Guid CircleId { get; init; }

    /// <summary>The sequence of the story that it is to answer; null of a story.</summary>
    public long? Answers { get; init; }

    public required DateTime WrittenAt { get; set; }

    /// <summary>Counts how often it was written; part of the seal.</summary>
    public required int Revision { get; set; }

    /// <summary>Sealed under the writer's key.</summary>
    public required byte[] SealedWords { get; set; }
}
