using SupportCircle.Data;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>Which reports one sees and may close: never those about oneself.</summary>
internal static class ReportsSeen
{
    public static IQueryable<Report> ByFacilitator(SupportDbContext db, Guid circleId, Guid seatId) =>
        db.Reports.Where(r => r.CircleId == circleId && r.AboutSeatId != seatId);

    public static IQueryable<Report> ByAdministrator(SupportDbContext db, Guid memberId) => db.Reports
        .Where(r => r.IsAboutFacilitator && !db.Seats.Any(s => s.Id == r.AboutSeatId && s.MemberId == memberId));
}
