using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Data.Moderation;

/// <summary>Adds to the audit log, inside the transaction of what it records.</summary>
internal sealed class AuditTail(SupportDbContext db, TimeProvider time)
{
    private IQueryable<AuditHead> Head => db.AuditHeads.Where(head => head.Id == AuditHead.TheOne);

    /// <summary>To be called as the last thing of a transaction: until it ends everybody else who has something to add waits.</summary>
    public async Task AddAsync(IReadOnlyList<AuditNote> notes, CancellationToken cancellation)
    {
        var head = await LockAsync(notes.Count, cancellation);
        var (number, hash) = (head.Number - notes.Count, head.Hash);
        foreach (var note in notes)
        {
            var entry = AuditEntry.After(hash, ++number, note, time.Now());
            db.Add(entry);
            hash = entry.Hash;
        }

        await db.SaveChangesAsync(cancellation);
        await Head.ExecuteUpdateAsync(set => set.SetProperty(h => h.Hash, hash), cancellation);
    }

    private async Task<AuditHead> LockAsync(int count, CancellationToken cancellation)
    {
        if (await Head.ExecuteUpdateAsync(set => set.SetProperty(h => h.Number, h => h.Number + count), cancellation) == 0)
        {
            // Two who are both the first: one is told that it is a duplicate, and runs again.
            db.Add(new AuditHead { Number = count, Hash = AuditEntry.Origin });
            await db.SaveChangesAsync(cancellation);
        }

        return await Head.AsNoTracking().SingleAsync(cancellation);
    }
}
