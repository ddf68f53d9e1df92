using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>What has been committed and is to be published, in the order of the log.</summary>
public abstract record Committed(Guid CircleId);

public sealed record CommittedMessage(
    Guid CircleId, long Sequence, Guid ClientMessageId, Guid SeatId, string SeatName, string Body, DateTime SentAt, long? ReplyTo)
    : Committed(CircleId)
{
    /// <summary>Who is named, by their seats.</summary>
    public IReadOnlyList<Guid> Mentions { get; init; } = [];
}

public sealed record CommittedChange(Guid CircleId, long Number, ChangeKind Kind, long Sequence, DateTime At) : Committed(CircleId)
{
    /// <summary>The new words, with an edit.</summary>
    public string? Body { get; init; }

    /// <summary>The message, when it is to be seen again.</summary>
    public ReadMessage? Restored { get; init; }

    public ReadAcknowledgement? Acknowledgement { get; init; }
}
