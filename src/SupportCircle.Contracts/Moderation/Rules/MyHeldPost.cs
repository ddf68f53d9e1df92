using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Contracts.Moderation.Rules;

/// <summary>A post of one's own that waits, or was declined.</summary>
/// <param name="ClientMessageId">As it was sent.</param>
/// <param name="Kind">Absent for a plain message. A story's body is its title, a blank line and its text.</param>
/// <param name="DeclinedAt">Absent while it waits.</param>
/// <param name="Word">What the facilitator says who declined it.</param>
public sealed record MyHeldPost(
    Guid Id,
    Guid ClientMessageId,
    string? Body,
    long? ReplyTo,
    DateTime HeldAt,
    HoldReason Reason,
    DateTime? DeclinedAt,
    string? Word,
    MessageKind? Kind);
