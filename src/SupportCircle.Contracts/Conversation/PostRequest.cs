namespace SupportCircle.Contracts.Conversation;

/// <param name="ClientMessageId">Made by the client, a GUID; posting again with the same one gives the first receipt.</param>
/// <param name="Body">1 to 4,000 UTF-16 units.</param>
/// <param name="ReplyTo">The sequence of the message that this one answers.</param>
/// <param name="Mentions">The seats of those whom it names, at most 8. Who is not in the circle is left out.</param>
public sealed record PostRequest(Guid ClientMessageId, string Body, long? ReplyTo, IReadOnlyList<Guid>? Mentions = null);
