namespace SupportCircle.Domain.Circles;

/// <summary>One person's place in one circle. Inside a circle people are known by their seat alone.</summary>
public sealed class Seat
{
    public required Guid Id { get; init; }

    public required Guid CircleId { get; init; }

    public required Guid MemberId { get; init; }

    public SeatRole Role { get; set; } = SeatRole.Member;

    public SeatState State { get; set; } = SeatState.Active;

    /// <summary>The name in this circle; empty on a seat that was never active, and once its holder is erased.</summary>
    public required string Name { get; set; }

    /// <summary>Unique in the circle, see <c>PersonName.ComparisonKey</c>: nobody can pass for another.</summary>
    public required string NameKey { get; set; }

    /// <summary>The newest version of the agreements that was accepted; null before the first.</summary>
    public int? AcceptedVersion { get; set; }

    public DateTime? MutedUntil { get; set; }

    /// <summary>How far its owner has read, a sequence; only they see it, and it never goes back. Whoever sits down has
    /// nothing unread.</summary>
    public long ReadUpTo { get; set; }

    /// <summary>Whether the others are not told when its owner is here, or writes.</summary>
    public bool HidesPresence { get; set; }

    /// <summary>Whether its owner has said that they like to get warm notes from others of the circle.</summary>
    public bool AcceptsNotes { get; set; }

    public required DateTime JoinedAt { get; set; }

    /// <summary>When the seat was left or its holder removed; null while it is active, and if it never was.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Whether the conversation may be read: once any version of the agreements was accepted.</summary>
    public bool MayRead => State == SeatState.Active && AcceptedVersion is not null;

    /// <summary>Whether somebody sat on it once, and does so no more.</summary>
    public bool WasHeld => EndedAt is not null;

    /// <summary>
    /// A seat that somebody asks for. It has no name yet, and its key stands in nobody's way: no name has a key with
    /// hyphens in it.
    /// </summary>
    public static Seat AskedFor(Guid circleId, Guid memberId, DateTime now)
    {
        var id = Guid.CreateVersion7();
        return new Seat
        {
            Id = id,
            CircleId = circleId,
            MemberId = memberId,
            State = SeatState.Requested,
            Name = string.Empty,
            NameKey = id.ToString(),
            JoinedAt = now,
        };
    }

    /// <summary>Nothing on it leads to its holder any more, who is erased.</summary>
    public void Empty()
    {
        (Name, NameKey) = (string.Empty, Id.ToString());
        (Role, AcceptedVersion, MutedUntil, ReadUpTo, HidesPresence) = (SeatRole.Member, null, null, 0, false);
        AcceptsNotes = false;
    }

    /// <summary>
    /// Its holder comes in, or comes back: their words are theirs again. The agreements are accepted anew; a mute that
    /// runs runs on. What was said before they came is nothing new to them.
    /// </summary>
    public void SitDown(Circle circle, DateTime now)
    {
        State = SeatState.Active;
        Role = SeatRole.Member;
        AcceptedVersion = null;
        AcceptsNotes = false;
        JoinedAt = now;
        EndedAt = null;
        ReadUpTo = circle.LastSequence;
    }
}
