namespace SupportCircle.Domain.Circles;

/// <summary>What a circle has answered somebody who asked for a seat.</summary>
public enum SeatAnswer
{
    /// <summary>The seat is theirs.</summary>
    Accepted,

    /// <summary>They are welcome, and every seat is taken: they are on the waiting list.</summary>
    Waitlisted,

    /// <summary>They waited, and a seat has become free: it is theirs.</summary>
    SeatFreed,

    Declined,

    /// <summary>They waited, and do so no more: a facilitator decided so, or the circle has ended.</summary>
    TakenOff,
}
