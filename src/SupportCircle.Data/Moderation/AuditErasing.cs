using Microsoft.EntityFrameworkCore;

namespace SupportCircle.Data.Moderation;

/// <summary>
/// Empties the lines of the audit log that are about somebody who is erased; the chain holds. What they did themselves with a
/// duty stays on record by an id that has no name any more: it concerns others, and nobody wipes out their own traces so.
/// </summary>
public sealed class AuditErasing(SupportDbContext db)
{
    /// <summary>Inside a write transaction.</summary>
    public Task RunAsync(Guid memberId, CancellationToken cancellation) => db.AuditEntries.Where(e => e.MemberId == memberId)
        .ExecuteUpdateAsync(
            set => set.SetProperty(e => e.ActorId, (Guid?)null).SetProperty(e => e.MemberId, (Guid?)null)
                .SetProperty(e => e.CircleId, (Guid?)null).SetProperty(e => e.Subject, (string?)null)
                .SetProperty(e => e.Salt, (byte[]?)null),
            cancellation);
}
