using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation.Alerts;
using SupportCircle.Data;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Web.Moderation.Alerts;

/// <summary>The drills that go on, for those whose turn it is; as <see cref="DeskAlerts"/> has the alerts.</summary>
internal sealed class DeskDrills(SupportDbContext db)
{
    public async Task<IReadOnlyList<DeskDrill>> OfAsync(DeskSeat desk, DateTime now, CancellationToken cancellation)
    {
        var onShift = db.OnShift(now);
        return await (
            from alert in db.Alerts
            where alert.CaseId == null && alert.EndedAt == null
                && (onShift.Any(s => s.MemberId == desk.MemberId && (s.IsAdministrator || s.CircleId == alert.CircleId))
                    || alert.Steps.Any(s => s.TakenAt != null
                        && ((s.Kind == AlertStepKind.Facilitators && desk.CircleIds.Contains(alert.CircleId))
                            || (s.Kind == AlertStepKind.Administrators && desk.IsAdministrator))))
            join circle in db.Circles on alert.CircleId equals circle.Id
            orderby alert.RaisedAt descending
            select new DeskDrill(
                alert.Id,
                alert.CircleId,
                circle.Name,
                alert.RaisedAt,
                onShift.Any(s => s.IsAdministrator || s.CircleId == alert.CircleId)))
            .Take(AlertLimits.Drills).ToListAsync(cancellation);
    }
}
