using SupportCircle.Domain.Circles;

namespace SupportCircle.Data.Circles;

/// <summary>Proof that somebody has a seat in a circle; made by <see cref="CircleAccess"/> alone.</summary>
public sealed record HeldSeat
{
    internal HeldSeat(Circle circle, Seat seat) => (Circle, Seat) = (circle, seat);

    public Circle Circle { get; }

    public Seat Seat { get; }

    public void Deconstruct(out Circle circle, out Seat seat) => (circle, seat) = (Circle, Seat);
}
