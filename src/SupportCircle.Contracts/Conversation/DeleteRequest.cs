namespace SupportCircle.Contracts.Conversation;

/// <param name="ClientChangeId">Made by the client, a GUID; the same one again gives the first receipt.</param>
/// <param name="Sequence">The message, one's own.</param>
public sealed record DeleteRequest(Guid ClientChangeId, long Sequence);
