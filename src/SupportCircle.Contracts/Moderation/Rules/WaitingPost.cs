using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Contracts.Moderation.Rules;

/// <summary>A post that waits, as the facilitators of its circle read it.</summary>
/// <param name="Body">Absent once the author's words can no longer be read.</param>
/// <param name="Kind">Absent for a plain message. A story's body is its title, a blank line and its text.</param>
/// <param name="Pattern">What was found in it, while that is still watched for.</param>
public sealed record WaitingPost(
    Guid Id, Author Author, string? Body, long? ReplyTo, DateTime HeldAt, HoldReason Reason, string? Pattern, MessageKind? Kind);
