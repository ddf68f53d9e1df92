using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;
using SupportCircle.Domain.Moderation.Shifts;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// What cannot wait: the urgent cases that nobody works on, for those whose turn it is. Whoever is on shift is there from the beginning,
/// all facilitators and the administrators once the alert has come to them; in the queue everybody sees them who may.
/// </summary>
internal sealed class DeskAlerts(SupportDbContext db, DeskAccess desks)
{
    public async Task<IReadOnlyList<DeskAlert>> OfAsync(DeskSeat desk, DateTime now, CancellationToken cancellation)
    {
        var onShift = db.OnShift(now);
        return await (
            from one in desks.Cases(desk)
            where one.ClosedAt == null && one.Severity == CaseSeverity.Urgent
                && (one.ClaimedUntil == null || one.ClaimedUntil <= now)
                && (onShift.Any(s => s.MemberId == desk.MemberId && (s.IsAdministrator || s.CircleId == one.CircleId))
                    || db.Alerts.Any(a => a.CaseId == one.Id && a.EndedAt == null && a.Steps.Any(s => s.TakenAt != null
                        && ((s.Kind == AlertStepKind.Facilitators && desk.CircleIds.Contains(one.CircleId))
                            || (s.Kind == AlertStepKind.Administrators && desk.IsAdministrator)))))
            join circle in db.Circles on one.CircleId equals circle.Id
            join about in db.Seats on one.AboutSeatId equals about.Id
            orderby one.OpenedAt descending
            select new DeskAlert(
                one.Id,
                one.CircleId,
                circle.Name,
                one.Kind,
                new Author(one.AboutSeatId, about.Name),
                one.Category,
                one.Reports,
                one.SetLevel ?? one.SignalLevel,
                one.OpenedAt,

                // Whoever it is about cannot take it.
                onShift.Any(s => s.MemberId != one.AboutMemberId && (s.IsAdministrator || s.CircleId == one.CircleId))))
            .Take(ShiftLimits.Alerts).ToListAsync(cancellation);
    }
}
