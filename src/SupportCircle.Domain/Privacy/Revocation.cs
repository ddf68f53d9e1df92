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

    /// <summary>What they have open ends, and what every node knows of their standing is forgotten.</summary>
    public static Revocation OfMember(Guid memberId, DateTime at) => new() { Kind = RevocationKind.Member, At = at, MemberId = memberId };

    /// <summary>The same, and no node reads anything with their key any more.</summary>
    public static Revocation OfErased(Guid memberId, DateTime at) => new() { Kind = RevocationKind.Erased, At = at, MemberId = memberId };
}
