namespace SupportCircle.Domain.Conversation;

/// <summary>What one seat answers to one message with one touch. Nobody counts them.</summary>
public sealed class Acknowledgement
{
    public required Guid CircleId { get; init; }

    public required long Sequence { get; init; }

    /// <summary>Whose it is: each has one at most for a message.</summary>
    public required Guid SeatId { get; init; }

    public required AcknowledgementKind Kind { get; init; }

    /// <summary>The number of the change that brought it.</summary>
    public required long Change { get; init; }
}
