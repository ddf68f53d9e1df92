namespace SupportCircle.Contracts.Conversation;

/// <summary>Who wrote, as the circle knows them.</summary>
public sealed record Author(Guid SeatId, string Name);
