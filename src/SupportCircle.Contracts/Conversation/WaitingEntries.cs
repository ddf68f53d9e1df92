namespace SupportCircle.Contracts.Conversation;

/// <summary>What waits for an answer in a circle for longer than it should; nothing of one's own, or of people whom one has blocked.</summary>
/// <param name="Oldest">Absent when nothing waits.</param>
public sealed record WaitingEntries(int Count, WaitingEntry? Oldest);

/// <summary>A story, or the first that its author has said in the circle: never what it says.</summary>
public sealed record WaitingEntry(long Sequence, Author Author, DateTime SaidAt, bool IsStory);
