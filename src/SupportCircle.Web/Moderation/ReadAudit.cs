using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>The audit log for administrators; and for a member, who has looked at what is theirs.</summary>
internal sealed class ReadAudit(SupportDbContext db)
{
    private static readonly AuditAction[] Looks = [AuditAction.WordingsRead];

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

    /// <returns>The newest, up to as many as a page of the log.</returns>
    public async Task<IReadOnlyList<PrivateLook>> LooksAsync(Guid memberId, CancellationToken cancellation) => await (
        from entry in db.AuditEntries
        where entry.MemberId == memberId && Looks.Contains(entry.Action)
        join s in db.Seats on new { entry.CircleId, entry.ActorId } equals new { CircleId = (Guid?)s.CircleId, ActorId = (Guid?)s.MemberId } into seats
        from seat in seats.DefaultIfEmpty()
        join c in db.Circles on entry.CircleId equals c.Id into circles
        from circle in circles.DefaultIfEmpty()
        orderby entry.Number descending
        select new PrivateLook(entry.At, entry.Action, seat.Name, circle.Name, entry.Subject))
        .Take(ModerationLimits.AuditPage).ToListAsync(cancellation);
}
