using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Moderation.Alerts;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// The way to change a case: with its circle locked, so that two who are there at once come one after the other, and the
/// second knows what the first has done.
/// </summary>
internal sealed class CaseWork(SupportDbContext db, WriteTransaction writes, DeskAccess desks, CaseAlerts alerts, CaseNews news)
{
    /// <param name="work">On the tracked case. What it returns is added to the case's history; null when nothing has happened.</param>
    /// <exception cref="Refusal"><c>not_found</c>, and of the work.</exception>
    public async Task RunAsync(
        DeskSeat desk, Guid caseId, Func<ModerationCase, Task<CaseEvent?>> work, CancellationToken cancellation)
    {
        var (one, hasChanged) = await writes.RunAsync(async () =>
        {
            var one = await LockAsync(desk, caseId, isEverywhere: false, cancellation);
            var happening = await work(one);
            if (happening is not null)
            {
                db.Add(happening);
            }

            await alerts.FollowAsync(one, cancellation);
            return (one, happening is not null);
        }, cancellation);
        if (hasChanged)
        {
            await news.TellAsync(one);
        }
    }

    /// <summary>Inside a write transaction: the case, its circle locked, and tracked.</summary>
    /// <param name="isEverywhere">Locks all circles of the person too: those whose check of standing is to change, so that nothing
    /// gets through any more that they have not posted yet.</param>
    /// <exception cref="Refusal"><c>not_found</c>.</exception>
    public async Task<ModerationCase> LockAsync(DeskSeat desk, Guid caseId, bool isEverywhere, CancellationToken cancellation)
    {
        var seen = await desks.Cases(desk).Where(c => c.Id == caseId).Select(c => new { c.CircleId, c.AboutMemberId, c.Kind, c.SubjectId })
            .FirstOrDefaultAsync(cancellation) ?? throw Refusal.NotFound();
        var circleIds = isEverywhere
            ? await db.Circles.Where(c => c.Id == seen.CircleId || db.Seats.Any(s => s.CircleId == c.Id && s.MemberId == seen.AboutMemberId))
                .Select(c => c.Id).ToListAsync(cancellation)
            : [seen.CircleId];
        if (!isEverywhere && seen.Kind == ReportSubjectKind.Thread)
        {
            var threadSeatId = Guid.Parse(seen.SubjectId);
            circleIds.AddRange(await db.Seats.Where(s => s.Id == threadSeatId).Select(s => s.CircleId).ToListAsync(cancellation));
        }

        await writes.LockCirclesAsync(circleIds, cancellation);
        return await desks.Cases(desk).FirstOrDefaultAsync(c => c.Id == caseId, cancellation) ?? throw Refusal.NotFound();
    }
}
