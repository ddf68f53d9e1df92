using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Web.Moderation.Alerts;

/// <summary>
/// Takes the steps of alerts whose time has come. A node takes one by moving on when it is next looked at, so that any number of nodes can
/// work; what a node that dies had begun, another one finishes once the lease is over.
/// </summary>
internal sealed class EscalateAlerts(
    SupportDbContext db, WriteTransaction writes, TakeSteps steps, AlertNews news, CaseAlerts alerts, CaseNews cases, TimeProvider time)
{
    private const int Batch = 100;

    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var step in await DueAsync(cancellation))
        {
            if (await LeaseAsync(step, cancellation))
            {
                await EscalateAsync(step, cancellation);
            }
        }
    }

    /// <summary>Raises what is missing: a case that became urgent before there were alerts.</summary>
    public async Task RaiseMissingAsync(CancellationToken cancellation)
    {
        var now = time.Now();
        var missing = await db.Cases
            .Where(c => c.ClosedAt == null && c.Severity == CaseSeverity.Urgent && c.OpenedAt <= now
                && !db.Alerts.Any(a => a.CaseId == c.Id && a.EndedAt == null))
            .OrderBy(c => c.OpenedAt).Take(Batch).Select(c => new { c.Id, c.CircleId }).ToListAsync(cancellation);
        foreach (var missed in missing)
        {
            var one = await writes.RunAsync(async () =>
            {
                await writes.LockCircleAsync(missed.CircleId, cancellation);
                var one = await db.Cases.FirstAsync(c => c.Id == missed.Id, cancellation);
                await alerts.FollowAsync(one, cancellation);
                return one;
            }, cancellation);
            await cases.TellAsync(one);
        }
    }

    private async Task<IReadOnlyList<AlertStep>> DueAsync(CancellationToken cancellation)
    {
        var now = time.Now();
        var until = now.AddMinutes(AlertLimits.MaxMinutes);
        var rows = await db.AlertSteps
            .Where(s => s.NextAt <= until && (s.NextAt <= now || (s.TakenAt == null && s.Kind == AlertStepKind.Facilitators)))
            .OrderBy(s => s.NextAt).ThenBy(s => s.Number).Take(Batch).ToListAsync(cancellation);
        var waiting = rows.Where(s => s.NextAt > now).Select(s => s.AlertId).ToList();
        var left = waiting.Count == 0 ? [] : await LeftAloneAsync(waiting, now, cancellation);
        return [.. rows.Where(s => s.NextAt <= now || left.Contains(s.AlertId))];
    }

    // Those whom it has told are not on shift any more, and nobody else is.
    private async Task<IReadOnlyList<Guid>> LeftAloneAsync(IReadOnlyList<Guid> alertIds, DateTime now, CancellationToken cancellation)
    {
        var onShift = db.OnShift(now);
        return await (
            from alert in db.Alerts
            where alertIds.Contains(alert.Id) && (alert.HeldUntil == null || alert.HeldUntil <= now)
            join c in db.Cases on alert.CaseId equals (Guid?)c.Id into cases
            from one in cases.DefaultIfEmpty()
            where !onShift.Any(s => (alert.CaseId == null || s.MemberId != one.AboutMemberId)
                && (s.IsAdministrator || s.CircleId == alert.CircleId))
            select alert.Id).ToListAsync(cancellation);
    }

    private async Task<bool> LeaseAsync(AlertStep step, CancellationToken cancellation)
    {
        var until = time.Now() + AlertLimits.Lease;
        var rows = await writes.RunAsync(
            () => db.AlertSteps.Where(s => s.AlertId == step.AlertId && s.Number == step.Number && s.NextAt == step.NextAt)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.NextAt, until), cancellation),
            cancellation);
        return rows == 1;
    }

    private async Task EscalateAsync(AlertStep step, CancellationToken cancellation)
    {
        var circleId = await db.Alerts.Where(a => a.Id == step.AlertId).Select(a => a.CircleId).FirstAsync(cancellation);
        var (one, taken) = await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var alert = (await db.LoadAlertsAsync(db.Alerts.Where(a => a.Id == step.AlertId), cancellation)).Single();
            var one = alert.CaseId is { } caseId ? await db.Cases.FirstAsync(c => c.Id == caseId, cancellation) : null;
            return (one, await steps.RunAsync(alert, one, step.Number, cancellation));
        }, cancellation);
        news.Tell(taken);
        if (one is not null && taken.Count > 0)
        {
            // Whoever has the case open sees where its alert stands.
            await cases.TellAsync(one);
        }

        await news.SettleAsync(taken);
    }
}
