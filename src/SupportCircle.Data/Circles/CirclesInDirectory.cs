using SupportCircle.Domain.Circles;

namespace SupportCircle.Data.Circles;

/// <summary>Which circles can be found by those who do not sit in them.</summary>
public static class CirclesInDirectory
{
    /// <summary>Those that the directory shows: listed, and held by somebody.</summary>
    public static IQueryable<Circle> ListedCircles(this SupportDbContext db) =>
        db.Circles.Where(circle => circle.Visibility == CircleVisibility.Listed && db.Seats.Any(
            seat => seat.CircleId == circle.Id && seat.Role == SeatRole.Facilitator && seat.State == SeatState.Active));
}
