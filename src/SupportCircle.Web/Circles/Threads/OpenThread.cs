using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Web.Circles.Threads;

/// <summary>
/// Makes the thread of two who have both agreed. It is a place of its own with two seats and no facilitator, so that all that is true of a
/// circle's conversation is true of it. Inside a write transaction that has locked the circle.
/// </summary>
internal sealed class OpenThread(SupportDbContext db, TimeProvider time)
{
    public Guid Run(Circle circle, Seat first, Seat second)
    {
        var thread = new Circle
        {
            Id = Guid.CreateVersion7(),
            Name = circle.Name,
            ThemeId = circle.ThemeId,
            Description = string.Empty,
            SeatCount = 2,
            MetInCircleId = circle.Id,
            CreatedAt = time.Now(),
        };
        db.AddRange(thread, SeatOf(first, thread), SeatOf(second, thread));
        return thread.Id;
    }

    // With the name by which the other knows them.
    private static Seat SeatOf(Seat inCircle, Circle thread) => new()
    {
        Id = Guid.CreateVersion7(),
        CircleId = thread.Id,
        MemberId = inCircle.MemberId,
        Name = inCircle.Name,
        NameKey = inCircle.NameKey,
        AcceptedVersion = thread.AgreementsVersion,
        HidesPresence = inCircle.HidesPresence,
        JoinedAt = thread.CreatedAt,
    };
}
