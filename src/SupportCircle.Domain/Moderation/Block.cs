namespace SupportCircle.Domain.Moderation;

/// <summary>
/// Somebody wants to see nothing of somebody else, in one circle: by seats, so that it says nothing of any other circle.
/// Nobody but the one who blocks ever learns of it.
/// </summary>
public sealed class Block
{
    public required Guid CircleId { get; init; }

    public required Guid BlockerSeatId { get; init; }

    public required Guid BlockedSeatId { get; init; }

    public required DateTime At { get; init; }
}
