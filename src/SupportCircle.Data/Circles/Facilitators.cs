using SupportCircle.Data.Accounts;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Data.Circles;

public static class Facilitators
{
    /// <summary>The seats of those who hold a circle now.</summary>
    public static IQueryable<Seat> FacilitatorsOf(this SupportDbContext db, Guid circleId) =>
        db.Seats.Where(s => s.CircleId == circleId && s.Role == SeatRole.Facilitator && s.State == SeatState.Active);

    /// <summary>The members who look after these circles now: those who hold one of them, and administrators.</summary>
    public static IQueryable<Guid> WhoLooksAfter(this SupportDbContext db, IReadOnlyList<Guid> circleIds) => db.Seats
        .Where(s => circleIds.Contains(s.CircleId) && s.Role == SeatRole.Facilitator && s.State == SeatState.Active).Select(s => s.MemberId)
        .Union(db.AdministratorMembers().Select(m => m.Id));
}
