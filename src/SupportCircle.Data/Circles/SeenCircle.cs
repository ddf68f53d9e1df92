using SupportCircle.Domain.Circles;

namespace SupportCircle.Data.Circles;

/// <summary>Proof that somebody may see a circle's public part; made by <see cref="CircleAccess"/> alone.</summary>
public sealed record SeenCircle
{
    internal SeenCircle(Circle circle, Seat? seat) => (Circle, Seat) = (circle, seat);

    public Circle Circle { get; }

    /// <summary>One's own, whatever its state; null when there never was one.</summary>
    public Seat? Seat { get; }
}
