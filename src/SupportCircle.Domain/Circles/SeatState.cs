namespace SupportCircle.Domain.Circles;

/// <summary>A mute is a time on an active seat, not a state of its own: a muted person still reads.</summary>
public enum SeatState
{
    Active,
    Left,
    Removed,
}
