namespace SupportCircle.Domain.Conversation;

/// <summary>What a message said before an edit: for the circle's facilitators. Deleting the message deletes it too.</summary>
public sealed class MessageRevision
{
    public required Guid CircleId { get; init; }

    public required long Sequence { get; init; }

    public required int Revision { get; init; }

    public required byte[] SealedBody { get; init; }

    /// <summary>When this wording was replaced.</summary>
    public required DateTime ReplacedAt { get; init; }
}
