namespace SupportCircle.Contracts.Conversation;

/// <summary>Sent to everybody in the circle, the author included, in ascending <c>sequence</c>.</summary>
public sealed record MessagePosted(
    Guid CircleId, long Sequence, Guid ClientMessageId, Author Author, string Body, DateTime SentAt, long? ReplyTo);
