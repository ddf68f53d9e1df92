namespace SupportCircle.Contracts.Conversation;

/// <summary>Who is in the circle now. Told when it changes, every two seconds at most; may be lost on the way.</summary>
/// <param name="Here">All of them, by their seats, but for those who hide it.</param>
public sealed record PresenceChanged(Guid CircleId, IReadOnlyList<Guid> Here);
