namespace SupportCircle.Contracts.Conversation;

/// <summary>A page of history, oldest first.</summary>
/// <param name="LastSequence">The sequence of the circle's newest message; 0 before the first.</param>
public sealed record MessagePage(IReadOnlyList<MessageView> Messages, long LastSequence);
