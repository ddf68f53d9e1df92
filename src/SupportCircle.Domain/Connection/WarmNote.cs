namespace SupportCircle.Domain.Connection;

/// <summary>A warm note from one seat of a circle to another, for its receiver alone, who keeps it or puts it away.</summary>
public sealed class WarmNote
{
    public required Guid Id { get; init; }

    public required Guid CircleId { get; init; }

    public required Guid AuthorSeatId { get; init; }

    public required Guid ReceiverSeatId { get; init; }

    public required WarmNoteKind Kind { get; init; }

    /// <summary>Made by the client: the same note sent twice is one.</summary>
    public required Guid ClientNoteId { get; init; }

    /// <summary>Under the author's key; null once the receiver has put it away.</summary>
    public byte[]? SealedBody { get; private set; }

    public required DateTime SentAt { get; init; }

    /// <summary>Whether one of the two had blocked the other when it was sent: it reaches nobody, and its author is not told.</summary>
    public bool IsCut { get; init; }

    /// <summary>When its receiver first saw it; null until then.</summary>
    public DateTime? SeenAt { get; set; }

    /// <summary>When its receiver put it away. The row stays, so that nobody can tell by writing again too soon.</summary>
    public DateTime? RemovedAt { get; private set; }

    /// <summary>When those who look after the circle took it out of sight; null while they have not.</summary>
    public DateTime? HiddenAt { get; set; }

    public WarmNote Sealing(byte[] body)
    {
        SealedBody = body;
        return this;
    }

    public void Remove(DateTime now) => (SealedBody, RemovedAt) = (null, RemovedAt ?? now);

    /// <returns>When the same kind may be written to the same person again, after the newest one; null when at once.</returns>
    public static DateTime? AgainAt(DateTime? newest, DateTime now) => newest + NoteLimits.Every is { } again && again > now ? again : null;
}
