using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Data.Circles;

/// <summary>Proof that somebody has a seat in a circle; made by <see cref="CircleAccess"/> alone.</summary>
public sealed record HeldSeat
{
    internal HeldSeat(Circle circle, Seat seat) => (Circle, Seat, End) = (circle, seat, new LogPosition(circle.LastSequence, circle.LastChange));

    public Circle Circle { get; }

    public Seat Seat { get; }

    /// <summary>How far the circle's log is known to be.</summary>
    public LogPosition End { get; private init; }

    /// <summary>The same seat, and the log is at least as far as that.</summary>
    public HeldSeat Learn(LogPosition position) => this with { End = End.Or(position) };

    public void Deconstruct(out Circle circle, out Seat seat) => (circle, seat) = (Circle, Seat);
}
