using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// Reports for those who look after them, the open ones first, then the newest. Nobody sees one about themself, and
/// nobody sees who has made one.
/// </summary>
internal sealed class ReadReports(SupportDbContext db, CircleAccess access)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>.</exception>
    public async Task<IReadOnlyList<ReportView>> InCircleAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var (_, seat) = await access.FacilitatorAsync(circleId, memberId, cancellation);
        return await ReadAsync(ReportsSeen.ByFacilitator(db, circleId, seat.Id), cancellation);
    }

    /// <summary>Those about facilitators, of every circle, for administrators.</summary>
    public Task<IReadOnlyList<ReportView>> AboutFacilitatorsAsync(Guid memberId, CancellationToken cancellation) =>
        ReadAsync(ReportsSeen.ByAdministrator(db, memberId), cancellation);

    private async Task<IReadOnlyList<ReportView>> ReadAsync(IQueryable<Report> reports, CancellationToken cancellation) => await (
        from report in reports
        join about in db.Seats on report.AboutSeatId equals about.Id
        join circle in db.Circles on report.CircleId equals circle.Id
        orderby report.ClosedAt != null, report.ReportedAt descending
        select new ReportView(
            report.Id,
            circle.Name,
            report.Kind,
            report.Sequence,
            new Author(report.AboutSeatId, about.Name),
            report.Category,
            report.ReportedAt,
            report.Outcome,
            report.ClosedAt))
        .Take(ModerationLimits.ReportsPage).ToListAsync(cancellation);
}
