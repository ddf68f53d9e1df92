using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Data.Safety;

/// <summary>Whose safety plan may be opened by others, and what ends it.</summary>
public static class SharedPlans
{
    /// <summary>
    /// The seats of a circle whose plan those who hold it may open now. Not of people who are suspended: they cannot take their
    /// word back meanwhile.
    /// </summary>
    public static IQueryable<Seat> SharingPlans(this SupportDbContext db, Guid circleId) => db.Seats.Where(seat =>
        seat.CircleId == circleId && seat.State == SeatState.Active
        && db.PlanConsents.Any(consent => consent.SeatId == seat.Id && consent.EndedAt == null)
        && db.SafetyPlans.Any(plan => plan.MemberId == seat.MemberId)
        && db.Members.Any(member => member.Id == seat.MemberId && member.State == MemberState.Active));

    /// <summary>What somebody has agreed to with this seat and has not ended.</summary>
    public static IQueryable<PlanConsent> ConsentsOf(this SupportDbContext db, Guid seatId) =>
        db.PlanConsents.Where(consent => consent.SeatId == seatId && consent.EndedAt == null);
}
