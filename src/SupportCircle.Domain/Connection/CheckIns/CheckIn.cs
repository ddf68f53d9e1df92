namespace SupportCircle.Domain.Connection.CheckIns;

/// <summary>How somebody said that they are, once.</summary>
public sealed class CheckIn
{
    public required Guid MemberId { get; init; }

    /// <summary>From 1, in the order in which they were made. The number of one that was deleted may come again.</summary>
    public required int Number { get; init; }

    /// <summary>
    /// Made by the device; unique with the member, so the same check-in sent twice is one. Where it is shared it is the client id of the
    /// entry of the circle's log too.
    /// </summary>
    public required Guid Id { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The seat by which it is shared with a circle; null while it is kept to oneself.</summary>
    public Guid? SeatId { get; init; }

    /// <summary>Mood and words, sealed under the member's key.</summary>
    public required byte[] SealedText { get; init; }
}
