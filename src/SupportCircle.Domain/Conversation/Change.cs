namespace SupportCircle.Domain.Conversation;

/// <summary>
/// Something that happened to a message after it was posted, numbered per circle so that whoever comes back gets it
/// too. It holds no words: the message has them.
/// </summary>
public sealed class Change
{
    public required Guid CircleId { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required long Number { get; init; }

    public required ChangeKind Kind { get; init; }

    public required long Sequence { get; init; }

    /// <summary>Who did it.</summary>
    public required Guid SeatId { get; init; }

    /// <summary>Made by the client; (circle, seat, this) is unique.</summary>
    public required Guid ClientChangeId { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The message's revision after the change.</summary>
    public required int Revision { get; init; }
}
