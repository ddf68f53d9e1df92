using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Privacy;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Moderation;

/// <summary>Lets people in again whose suspension is over. That several hosts do it at once does no harm.</summary>
internal sealed class EndSuspensions(SupportDbContext db, WriteTransaction writes, Revocations revocations, TimeProvider time)
{
    private const int Batch = 100;

    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await DueAsync(cancellation) is { Count: > 0 } due)
        {
            foreach (var memberId in due)
            {
                await EndAsync(memberId, cancellation);
            }
        }
    }

    private Task<List<Guid>> DueAsync(CancellationToken cancellation)
    {
        var now = time.Now();
        return db.Members.Where(m => m.SuspendedUntil <= now).OrderBy(m => m.SuspendedUntil).Take(Batch).Select(m => m.Id)
            .ToListAsync(cancellation);
    }

    private async Task EndAsync(Guid memberId, CancellationToken cancellation)
    {
        var revocation = await writes.RunAsync(async () =>
        {
            var now = time.Now();
            var member = await db.Members.FirstOrDefaultAsync(m => m.Id == memberId && m.SuspendedUntil <= now, cancellation);
            if (member is null)
            {
                return null;
            }

            (member.State, member.SuspendedUntil) = (member.State == MemberState.Suspended ? MemberState.Active : member.State, null);
            writes.Record(new AuditNote(AuditAction.SuspensionEnded, ActorId: null) { MemberId = memberId });

            var revocation = Revocation.OfMember(memberId, now);
            db.Add(revocation);
            return revocation;
        }, cancellation);
        if (revocation is not null)
        {
            revocations.ApplyOwn([revocation]);
        }
    }
}
