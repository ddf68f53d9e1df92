using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Data.Circles;

/// <summary>One-to-one threads, and the circles in which their two have met.</summary>
public static class Threads
{
    // All of them, named so that it is by an index.
    private static readonly CircleVisibility[] Visibilities = Enum.GetValues<CircleVisibility>();

    /// <summary>All circles that are no threads.</summary>
    public static IQueryable<Circle> CirclesProper(this SupportDbContext db) =>
        db.Circles.Where(c => Visibilities.Contains(c.Visibility) && c.MetInCircleId == null);

    /// <returns>Null of a circle, and where there is none.</returns>
    public static Task<Guid?> MetInAsync(this SupportDbContext db, Guid threadId, CancellationToken cancellation) =>
        db.Circles.Where(c => c.Id == threadId).Select(c => c.MetInCircleId).FirstOrDefaultAsync(cancellation);

    /// <summary>The seat of the same person in the circle in which the two of a thread have met, whatever its state.</summary>
    public static Task<Seat> SeatInCircleAsync(this SupportDbContext db, Guid metInCircleId, Seat inThread, CancellationToken cancellation) =>
        db.Seats.FirstAsync(s => s.CircleId == metInCircleId && s.MemberId == inThread.MemberId, cancellation);

    /// <summary>The threads that have not ended between people who have met in that circle.</summary>
    public static IQueryable<Circle> OpenThreadsOf(this SupportDbContext db, Guid metInCircleId, Guid memberId) =>
        db.Circles.Where(c => c.MetInCircleId == metInCircleId && c.PausedAt == null
            && db.Seats.Any(s => s.CircleId == c.Id && s.MemberId == memberId && s.State == SeatState.Active));
}
