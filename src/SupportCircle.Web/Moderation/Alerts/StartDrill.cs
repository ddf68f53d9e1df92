using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation.Alerts;
using SupportCircle.Data;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Web.Moderation.Alerts;

/// <summary>Sends an alert about nobody on the way of every alert, marked as a drill, and measures it.</summary>
internal sealed class StartDrill(
    SupportDbContext db, WriteTransaction writes, DeskAccess desks, TakeSteps steps, AlertNews news, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c> for a circle that they do not look after; <c>conflict</c> while one goes on there.</exception>
    public async Task<DrillStarted> RunAsync(DeskSeat desk, Guid circleId, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        var startedAt = time.Now();
        var taken = await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            await RefuseAsync(desk, circleId, cancellation);
            var alert = db.Add(Alert.Raise(id, circleId, caseId: null, await db.TimesOfAlertsAsync(cancellation), startedAt)).Entity;
            db.Add(new Drill { Id = id, CircleId = circleId, StartedByMemberId = desk.MemberId, StartedAt = startedAt });
            writes.Record(new AuditNote(AuditAction.DrillStarted, desk.MemberId) { CircleId = circleId, Id = id });
            return await steps.RunAsync(alert, one: null, leased: null, cancellation);
        }, cancellation);

        var writtenAt = time.Now();
        news.Tell(taken);
        await writes.RunAsync(
            () => db.Drills.Where(d => d.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.WrittenAt, writtenAt), CancellationToken.None),
            CancellationToken.None);
        await news.SettleAsync(taken);
        return new DrillStarted(id);
    }

    private async Task RefuseAsync(DeskSeat desk, Guid circleId, CancellationToken cancellation)
    {
        if (!await desks.LooksAfterAsync(desk, circleId, cancellation))
        {
            throw Refusal.NotFound();
        }

        if (await db.Alerts.AnyAsync(a => a.CaseId == null && a.EndedAt == null && a.CircleId == circleId, cancellation))
        {
            throw Refusal.Conflict("A drill of this circle goes on.");
        }
    }
}
