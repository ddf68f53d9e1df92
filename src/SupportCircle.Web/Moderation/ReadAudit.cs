using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Web.Moderation;

/// <summary>The audit log for administrators; and for a member, who has looked at what is theirs.</summary>
internal sealed class ReadAudit(SupportDbContext db)
{
    private static readonly AuditAction[] OfWords = [AuditAction.WordingsRead, AuditAction.SignalRead, AuditAction.DecisionCopyRead, AuditAction.SafetyPlanRead];

    /// <param name="before">The number that the page ends before; null for the newest.</param>
    /// <returns>Up to <see cref="ModerationLimits.AuditPage"/>, the newest first.</returns>
    public async Task<IReadOnlyList<AuditLine>> PageAsync(long? before, CancellationToken cancellation)
    {
        var last = before ?? long.MaxValue;
        return await (
            from entry in db.AuditEntries
            where entry.Number < last
            join a in db.Members on entry.ActorId equals a.Id into actors
            from actor in actors.DefaultIfEmpty()
            join m in db.Members on entry.MemberId equals m.Id into members
            from member in members.DefaultIfEmpty()
            join c in db.Circles on entry.CircleId equals c.Id into circles
            from circle in circles.DefaultIfEmpty()
            orderby entry.Number descending
            select new AuditLine(
                entry.Number, entry.At, entry.Action, actor.DisplayName, member.DisplayName, circle.Name, entry.Subject, entry.Salt == null))
            .Take(ModerationLimits.AuditPage).ToListAsync(cancellation);
    }

    /// <summary>Whose words were read, and who has read what somebody has reported: a report's line does not name its reporter.</summary>
    /// <returns>The newest, up to as many as a page of the log.</returns>
    public async Task<IReadOnlyList<PrivateLook>> LooksAsync(Guid memberId, CancellationToken cancellation)
    {
        var reports = await (
            from seat in db.Seats
            where seat.MemberId == memberId
            join report in db.Reports on seat.Id equals report.ReporterSeatId
            select report.Id).ToListAsync(cancellation);
        var subjects = reports.ConvertAll(id => id.ToString());
        var decided = await DecidedAsync(memberId, cancellation);
        var ofWords = await LooksAsync(
            db.AuditEntries.Where(e => e.MemberId == memberId && OfWords.Contains(e.Action)), decided, cancellation);
        var ofReports = await LooksAsync(
            db.AuditEntries.Where(e => e.Action == AuditAction.ReportRead && subjects.Contains(e.Subject!)), decided, cancellation);
        return
        [
            .. ofWords.Concat(ofReports).OrderByDescending(look => look.Number).Take(ModerationLimits.AuditPage).Select(look => look.Look),
        ];
    }

    // The messages about which somebody knows that something was decided. That one was reported, and nothing came of it, is never told.
    private async Task<IReadOnlySet<(Guid? CircleId, string? Sequence)>> DecidedAsync(Guid memberId, CancellationToken cancellation)
    {
        var rows = await MyDecisions.Told(db, memberId).Where(d => d.Sequence != null)
            .Select(d => new { d.CircleId, Sequence = d.Sequence!.Value }).ToListAsync(cancellation);
        return rows.Select(row => ((Guid?)row.CircleId, (string?)CaseSubject.Of(row.Sequence).Id)).ToHashSet();
    }

    private static LookReason Reason(AuditAction action, string? subject, bool isDecided) => action switch
    {
        AuditAction.SafetyPlanRead => subject switch
        {
            nameof(PlanLookReason.AskedFor) => LookReason.PlanAskedFor,
            nameof(PlanLookReason.Words) => LookReason.PlanWords,
            _ => LookReason.PlanWorry,
        },
        AuditAction.ReportRead => LookReason.YourReport,
        AuditAction.SignalRead => LookReason.FoundByRules,
        AuditAction.DecisionCopyRead => LookReason.Decision,
        _ => isDecided ? LookReason.Decision : LookReason.Facilitating,
    };

    private async Task<List<(long Number, PrivateLook Look)>> LooksAsync(
        IQueryable<AuditEntry> entries, IReadOnlySet<(Guid? CircleId, string? Sequence)> decided, CancellationToken cancellation)
    {
        var rows = await (
            from entry in entries
            join s in db.Seats
                on new { entry.CircleId, entry.ActorId } equals new { CircleId = (Guid?)s.CircleId, ActorId = (Guid?)s.MemberId } into seats
            from seat in seats.DefaultIfEmpty()
            join c in db.Circles on entry.CircleId equals c.Id into circles
            from circle in circles.DefaultIfEmpty()
            orderby entry.Number descending
            select new { Entry = entry, By = seat.Name, Circle = circle.Name }).Take(ModerationLimits.AuditPage).ToListAsync(cancellation);
        return rows.ConvertAll(row => (row.Entry.Number, new PrivateLook(
            row.Entry.At,
            row.Entry.Action,
            Reason(row.Entry.Action, row.Entry.Subject, decided.Contains((row.Entry.CircleId, row.Entry.Subject))),
            row.By,
            row.Circle,
            row.Entry.Subject)));
    }
}
