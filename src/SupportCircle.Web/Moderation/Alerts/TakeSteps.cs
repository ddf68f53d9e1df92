using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;
using SupportCircle.Web.Notifications;

namespace SupportCircle.Web.Moderation.Alerts;

/// <summary>
/// Takes the steps of an alert that are due, each with its record and its mails. Inside a write transaction that has locked the circle, so
/// that each is taken once, whoever is there.
/// </summary>
internal sealed class TakeSteps(SupportDbContext db, WriteTransaction writes, AlertMails mails, TimeProvider time)
{
    private static readonly AlertStepKind[] AtDashboards = [AlertStepKind.OnShift, AlertStepKind.Facilitators, AlertStepKind.Administrators];

    /// <param name="alert">With its steps.</param>
    /// <param name="one">Its case; null for a drill.</param>
    /// <param name="leased">The step for which this node has the lease: its own, or one of a node that has died. Null without one.</param>
    /// <returns>What is to be told once it is committed.</returns>
    public async Task<IReadOnlyList<TakenStep>> RunAsync(Alert alert, ModerationCase? one, int? leased, CancellationToken cancellation)
    {
        var now = time.Now();
        var about = one?.AboutMemberId;
        if (one is not null)
        {
            alert.Follow(one, now);
        }

        var taken = new List<TakenStep>();
        if (alert.Steps.FirstOrDefault(step => step.Number == leased) is { } mine && GiveBack(alert, mine))
        {
            taken.Add(TakenStep.Of(alert, mine, await WhoAsync(alert, mine.Kind, about, now, cancellation)));
        }

        if (alert.IsWithShift && (await WhoAsync(alert, AlertStepKind.OnShift, about, now, cancellation)).Count == 0)
        {
            alert.Hasten(now);
        }

        while (alert.Due(now) is { } due)
        {
            taken.Add(await TakeAsync(alert, due, about, now, cancellation));
        }

        return taken;
    }

    /// <summary>Whom its steps have told until now.</summary>
    public async Task<IReadOnlyList<Guid>> ReachedAsync(Alert alert, Guid? about, DateTime now, CancellationToken cancellation)
    {
        var reached = new HashSet<Guid>();
        foreach (var kind in AtDashboards.Where(alert.HasTaken))
        {
            reached.UnionWith(await db.ToldBy(kind, alert.CircleId, about, now).ToListAsync(cancellation));
        }

        return [.. reached];
    }

    // Whether it was taken by a node that has not told it.
    private static bool GiveBack(Alert alert, AlertStep mine)
    {
        if (alert.EndedAt is not null)
        {
            mine.NextAt = null;
        }
        else if (mine.Waits)
        {
            mine.NextAt = mine.DueAt;
        }

        return mine is { TakenAt: not null, NextAt: not null };
    }

    private async Task<TakenStep> TakeAsync(Alert alert, AlertStep due, Guid? about, DateTime now, CancellationToken cancellation)
    {
        var who = await WhoAsync(alert, due.Kind, about, now, cancellation);
        alert.Take(due, who.Count, now);
        if (due.Kind == AlertStepKind.Mail)
        {
            await mails.AddAsync(who, alert.CaseId is null, cancellation);
        }

        writes.Record(new AuditNote(who.Count > 0 ? AuditAction.AlertTold : AuditAction.AlertPassedOn, ActorId: null)
        {
            CircleId = alert.CircleId,
            Subject = $"{alert.CaseId ?? alert.Id} {due.Kind}",
        });
        return TakenStep.Of(alert, due, who);
    }

    private async Task<IReadOnlyList<Guid>> WhoAsync(
        Alert alert, AlertStepKind kind, Guid? about, DateTime now, CancellationToken cancellation) => kind is AlertStepKind.Again or AlertStepKind.Over
        ? await ReachedAsync(alert, about, now, cancellation)
        : await db.ToldBy(kind, alert.CircleId, about, now).ToListAsync(cancellation);
}
