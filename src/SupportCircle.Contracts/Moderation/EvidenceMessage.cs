using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>A message as it stood when something was reported.</summary>
/// <param name="Body">Absent when readers saw no words of it any more. A story's is its title, a blank line and its text.</param>
/// <param name="Kind">Absent for a plain message.</param>
public sealed record EvidenceMessage(
    long Sequence, Author Author, string? Body, DateTime SentAt, DateTime? EditedAt, long? ReplyTo, MessageKind? Kind = null);
