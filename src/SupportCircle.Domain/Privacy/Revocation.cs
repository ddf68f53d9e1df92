namespace SupportCircle.Domain.Privacy;

/// <summary>
/// A row of the append-only list of what must stop at once on every node. Written in the transaction of the act that
/// it follows from.
/// </summary>
public sealed class Revocation
{
    public long Id { get; init; }

    public required RevocationKind Kind { get; init; }

    public required DateTime At { get; init; }

    public Guid? SessionId { get; init; }

    public Guid? MemberId { get; init; }

    public Guid? CircleId { get; init; }
}
