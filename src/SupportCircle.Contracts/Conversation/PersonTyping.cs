namespace SupportCircle.Contracts.Conversation;

/// <summary>Somebody writes; holds for five seconds, unless a message of theirs comes first. May be lost on the way.</summary>
public sealed record PersonTyping(Guid CircleId, Guid SeatId);
