using SupportCircle.Domain.Conversation;

namespace SupportCircle.Contracts.Conversation;

/// <param name="ClientChangeId">Made by the client, a GUID; the same one again gives the first receipt.</param>
/// <param name="Sequence">The message, not one's own.</param>
/// <param name="Kind">In place of an earlier one; null, or none, takes it back.</param>
public sealed record AcknowledgeRequest(Guid ClientChangeId, long Sequence, AcknowledgementKind? Kind);
