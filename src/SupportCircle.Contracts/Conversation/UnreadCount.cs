namespace SupportCircle.Contracts.Conversation;

/// <summary>What is unread in a circle.</summary>
/// <param name="Unread">Others' messages that are not gone, after one's read position; counted up to a limit.</param>
public sealed record UnreadCount(Guid CircleId, int Unread);
