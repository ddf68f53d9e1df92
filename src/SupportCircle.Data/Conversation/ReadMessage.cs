using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>A message as it was read, opened.</summary>
/// <param name="Body">Null when the words are gone.</param>
public sealed record ReadMessage(
    long Sequence,
    Guid SeatId,
    string SeatName,
    Guid ClientMessageId,
    DateTime SentAt,
    DateTime? EditedAt,
    long? ReplyTo,
    string? Body);

/// <summary>A change as it was read, with the message's present words.</summary>
/// <param name="Body">Null when the words are gone.</param>
public sealed record ReadChange(Guid CircleId, long Number, ChangeKind Kind, long Sequence, DateTime? EditedAt, string? Body);

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
