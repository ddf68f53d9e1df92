namespace SupportCircle.Domain.Circles;

/// <summary>
/// What a seat is to its circle. Only an active one opens anything of it. Somebody who is invited has no row: a code that
/// nobody has taken belongs to nobody. A mute is a time on an active seat, not a state of its own: a muted person still
/// reads.
/// </summary>
public enum SeatState
{
    Active,

    /// <summary>Left by its holder, or a request that was withdrawn.</summary>
    Left,
    Removed,

    /// <summary>Asked for, and not answered yet.</summary>
    Requested,

    /// <summary>Accepted, or invited, while every seat was taken; it becomes active by itself when one is free.</summary>
    Waiting,

    /// <summary>Asked for and not given, or taken off the waiting list.</summary>
    Declined,
}
