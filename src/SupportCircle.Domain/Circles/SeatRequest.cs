namespace SupportCircle.Domain.Circles;

/// <summary>
/// What goes with a seat that somebody has asked for, or waits for: there until they have come in and read the answer,
/// or have withdrawn. The seat's state says how far it is.
/// </summary>
public sealed class SeatRequest
{
    public required Guid SeatId { get; init; }

    /// <summary>Changes with each time of asking; what is sealed here belongs to it.</summary>
    public required Guid Id { get; set; }

    /// <summary>The name that the person would like to have in the circle. It may be taken there: nobody is told.</summary>
    public required string Name { get; set; }

    /// <summary>Sealed under the member's key; gone once it is answered.</summary>
    public byte[]? SealedNote { get; set; }

    public required DateTime AskedAt { get; set; }

    /// <summary>What the seat was before: left, or removed; null when nobody had sat on it.</summary>
    public SeatState? Before { get; set; }

    /// <summary>Where it stands on the waiting list: the lowest of a circle comes first. Null when it is not on it.</summary>
    public long? Place { get; set; }

    public SeatAnswer? Answer { get; set; }

    public DateTime? AnsweredAt { get; set; }

    /// <summary>What the facilitator adds to the answer; sealed under the circle's key, gone once it is read.</summary>
    public byte[]? SealedWord { get; set; }

    /// <summary>Whether the member has not put the answer away yet.</summary>
    public bool IsUnread { get; set; }

    /// <summary>From when on the member may ask again; null unless the circle has declined.</summary>
    public DateTime? AskAgainAt =>
        Answer is SeatAnswer.Declined or SeatAnswer.TakenOff ? AnsweredAt + CircleLimits.AskAgainAfter : null;

    /// <summary>A request for this seat, as it is before anybody asks.</summary>
    public static SeatRequest For(Seat seat, string name, DateTime now) => new()
    {
        SeatId = seat.Id,
        Id = Guid.CreateVersion7(),
        Name = name,
        AskedAt = now,
        Before = seat.WasHeld ? seat.State : null,
    };

    /// <summary>Asked anew: nothing of what was said before counts.</summary>
    public void AskAgain(DateTime now)
    {
        Id = Guid.CreateVersion7();
        AskedAt = now;
        Place = null;
        Answer = null;
        AnsweredAt = null;
        SealedWord = null;
        IsUnread = false;
    }

    /// <summary>The circle's answer: whoever decides has read the note, and nobody needs it any more.</summary>
    public void Reply(SeatAnswer answer, byte[]? sealedWord, DateTime now)
    {
        Answer = answer;
        AnsweredAt = now;
        SealedWord = sealedWord;
        SealedNote = null;
        IsUnread = true;
    }

    /// <summary>The member has read it: the word goes.</summary>
    public void PutAway()
    {
        IsUnread = false;
        SealedWord = null;
    }
}
