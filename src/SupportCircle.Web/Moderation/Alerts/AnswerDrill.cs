using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;
using SupportCircle.Web.Moderation.Shifts;

namespace SupportCircle.Web.Moderation.Alerts;

/// <summary>What those do to whom a drill comes: their dashboards say that they have shown it, and somebody takes it.</summary>
internal sealed class AnswerDrill(SupportDbContext db, WriteTransaction writes, DeskAccess desks, ShiftNews news, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>; <c>conflict</c> once it is over.</exception>
    public async Task ClaimAsync(DeskSeat desk, Guid drillId, CancellationToken cancellation)
    {
        var circleId = await CircleOfAsync(desk, drillId, cancellation);
        await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var alert = (await db.LoadAlertsAsync(db.Alerts.Where(a => a.Id == drillId), cancellation)).Single();
            if (alert.EndedAt is not null)
            {
                throw Refusal.Conflict("The drill is over.");
            }

            var now = time.Now();
            alert.End(now);
            (await db.Drills.FirstAsync(d => d.Id == drillId, cancellation)).Claim(desk.MemberId, now);
            writes.Record(new AuditNote(AuditAction.DrillTaken, desk.MemberId) { CircleId = circleId, Id = drillId });
        }, cancellation);
        await news.TellAsync(desk.MemberId, [circleId]);
    }

    /// <summary>A dashboard has shown it. Nothing happens when it has said so before, or the drill is over.</summary>
    /// <param name="dashboardId">An id that the dashboard has made for itself.</param>
    /// <exception cref="Refusal"><c>not_found</c>.</exception>
    public async Task SeeAsync(DeskSeat desk, Guid drillId, Guid dashboardId, CancellationToken cancellation)
    {
        // Not when it is this writer's turn: many dashboards say so at once.
        var now = time.Now();
        var circleId = await CircleOfAsync(desk, drillId, cancellation);
        await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var sightings = db.DrillSightings.Where(s => s.DrillId == drillId);
            var alert = (await db.LoadAlertsAsync(db.Alerts.Where(a => a.Id == drillId), cancellation)).Single();
            if (alert.EndedAt is null && alert.LastTaken is { } step
                && !await sightings.AnyAsync(s => s.DashboardId == dashboardId, cancellation)
                && await sightings.CountAsync(cancellation) < AlertLimits.Sightings)
            {
                db.Add(new DrillSighting { DrillId = drillId, DashboardId = dashboardId, Step = step.Kind, At = now });
            }
        }, cancellation);
    }

    private async Task<Guid> CircleOfAsync(DeskSeat desk, Guid drillId, CancellationToken cancellation)
    {
        var circleId = await db.Drills.Where(d => d.Id == drillId).Select(d => d.CircleId).FirstOrDefaultAsync(cancellation);
        return await desks.LooksAfterAsync(desk, circleId, cancellation) ? circleId : throw Refusal.NotFound();
    }
}
