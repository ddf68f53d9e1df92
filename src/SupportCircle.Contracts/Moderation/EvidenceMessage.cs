using SupportCircle.Contracts.Conversation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>A message as it stood when something was reported.</summary>
/// <param name="Body">Absent when readers saw no words of it any more.</param>
public sealed record EvidenceMessage(
    long Sequence, Author Author, string? Body, DateTime SentAt, DateTime? EditedAt, long? ReplyTo);
