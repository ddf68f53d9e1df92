using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>A message as it was read, opened.</summary>
/// <param name="Body">Null when readers see no words: they are gone, or hidden.</param>
/// <param name="Acknowledgements">In the order in which they were given.</param>
public sealed record ReadMessage(
    long Sequence,
    Guid SeatId,
    string SeatName,
    Guid ClientMessageId,
    DateTime SentAt,
    DateTime? EditedAt,
    long? ReplyTo,
    int Revision,
    string? Body,
    IReadOnlyList<ReadAcknowledgement> Acknowledgements)
{
    public MessageKind Kind { get; init; }

    /// <summary>Who is named, by their seats.</summary>
    public IReadOnlyList<Guid> Mentions { get; init; } = [];
}

/// <param name="Kind">Null when it was taken back.</param>
public sealed record ReadAcknowledgement(Guid SeatId, string SeatName, AcknowledgementKind? Kind);

/// <summary>A change as it was read, with what the message is now.</summary>
/// <param name="Message">Without words when they are gone or hidden.</param>
/// <param name="Acknowledgement">With <see cref="ChangeKind.Acknowledged"/>: that person's, as it is now.</param>
public sealed record ReadChange(
    Guid CircleId, long Number, ChangeKind Kind, ReadMessage Message, ReadAcknowledgement? Acknowledgement);

/// <summary>What a reader who comes in gets.</summary>
public sealed record ReadConversation(
    IReadOnlyList<ReadMessage> Messages,
    IReadOnlyList<ReadChange> Changes,
    long LastSequence,
    long LastChange,
    bool Truncated);

/// <summary>One wording of a message.</summary>
/// <param name="ReplacedAt">Null for the present one.</param>
public sealed record ReadWording(int Revision, string Body, DateTime? ReplacedAt);
