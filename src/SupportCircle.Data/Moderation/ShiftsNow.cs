using SupportCircle.Data.Accounts;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Moderation;

public static class ShiftsNow
{
    /// <summary>Everybody who is on shift at this moment and may work on cases: whoever was suspended, erased, or holds nothing
    /// any more is not.</summary>
    public static IQueryable<OnShift> OnShift(this SupportDbContext db, DateTime now)
    {
        var administrators = db.AdministratorMembers().Select(m => m.Id);
        return
            from shift in db.Shifts
            where shift.Until > now && shift.EndedAt == null
            join member in db.Members on shift.MemberId equals member.Id
            where member.State == MemberState.Active
            join s in db.Seats on member.Id equals s.MemberId into seats
            from seat in seats.DefaultIfEmpty()
            where (seat.Role == SeatRole.Facilitator && seat.State == SeatState.Active) || administrators.Contains(member.Id)
            select new OnShift
            {
                MemberId = member.Id,
                Name = member.DisplayName,
                StartedAt = shift.StartedAt,
                Until = shift.Until,
                IsAdministrator = administrators.Contains(member.Id),
                CircleId = seat.Role == SeatRole.Facilitator && seat.State == SeatState.Active ? seat.CircleId : null,
            };
    }

    /// <summary>Those among them who look after this circle. Somebody may be there more than once.</summary>
    public static IQueryable<OnShift> OnShiftFor(this SupportDbContext db, Guid circleId, DateTime now) =>
        db.OnShift(now).Where(shift => shift.IsAdministrator || shift.CircleId == circleId);
}
