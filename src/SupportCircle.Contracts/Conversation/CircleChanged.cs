namespace SupportCircle.Contracts.Conversation;

/// <summary>Something about the circle or its seats is new: read it again. Not numbered, and may be lost on the way.</summary>
public sealed record CircleChanged(Guid CircleId);
