using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// Erases what was kept with reports for long enough; that there was one, and what came of it, stays. First the key, so
/// that it is gone from backups too. A host that dies in between leaves the rest to the next round, and several at once do
/// no harm.
/// </summary>
internal sealed class ExpireEvidence(SupportDbContext db, WriteTransaction writes, KeyErasing keys, TimeProvider time)
{
    private const int Batch = 100;

    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await DueAsync(cancellation) is { Count: > 0 } due)
        {
            foreach (var id in due)
            {
                await keys.EraseAsync(id, cancellation);
                await writes.RunAsync(() => EmptyAsync(id, cancellation), cancellation);
            }
        }
    }

    private Task<List<Guid>> DueAsync(CancellationToken cancellation)
    {
        var now = time.Now();
        return db.Reports.Where(r => r.KeptUntil <= now).OrderBy(r => r.KeptUntil).Take(Batch).Select(r => r.Id)
            .ToListAsync(cancellation);
    }

    private Task<int> EmptyAsync(Guid id, CancellationToken cancellation) => db.Reports.Where(r => r.Id == id)
        .ExecuteUpdateAsync(
            set => set.SetProperty(r => r.SealedEvidence, (byte[]?)null).SetProperty(r => r.SealedWords, (byte[]?)null)
                .SetProperty(r => r.KeptUntil, (DateTime?)null),
            cancellation);
}
