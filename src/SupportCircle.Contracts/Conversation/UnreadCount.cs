namespace SupportCircle.Contracts.Conversation;

/// <summary>What is unread in a circle.</summary>
/// <param name="Unread">Others' messages that are not gone, after one's read position; counted up to a limit.</param>
/// <param name="Mentions">How many of them mention oneself; counted up to the same limit.</param>
/// <param name="With">Of a one-to-one thread the name of the other, empty once they have erased their account; absent of a circle.</param>
public sealed record UnreadCount(Guid CircleId, int Unread, int Mentions, string? With);
