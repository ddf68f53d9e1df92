namespace SupportCircle.Contracts.Conversation;

/// <param name="ClientChangeId">Made by the client, a GUID; the same one again gives the first receipt.</param>
/// <param name="Sequence">The message, one's own.</param>
/// <param name="Body">1 to 4,000 UTF-16 units.</param>
public sealed record EditRequest(Guid ClientChangeId, long Sequence, string Body);
