using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// Erases what was kept with reports, signals and decisions for long enough; that there was one, and what came of it, stays. First the key, so
/// that it is gone from backups too. A host that dies in between leaves the rest to the next round, and several at once do
/// no harm. What belongs to a case whose evidence is held waits.
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

    private async Task<List<Guid>> DueAsync(CancellationToken cancellation)
    {
        var now = time.Now();
        var reports = await db.Reports.Where(r => r.KeptUntil <= now && !db.Cases.Any(c => c.Id == r.CaseId && c.EvidenceHeldAt != null))
            .OrderBy(r => r.KeptUntil).Take(Batch).Select(r => r.Id).ToListAsync(cancellation);
        var signals = await db.Signals.Where(s => s.KeptUntil <= now && !db.Cases.Any(c => c.Id == s.CaseId && c.EvidenceHeldAt != null))
            .OrderBy(s => s.KeptUntil).Take(Batch).Select(s => s.Id).ToListAsync(cancellation);
        var decisions = await db.Decisions.Where(d => d.KeptUntil <= now && !db.Cases.Any(c => c.Id == d.CaseId && c.EvidenceHeldAt != null))
            .OrderBy(d => d.KeptUntil).Take(Batch).Select(d => d.Id).ToListAsync(cancellation);
        return [.. reports, .. signals, .. decisions];
    }

    private async Task EmptyAsync(Guid id, CancellationToken cancellation)
    {
        await db.Reports.Where(r => r.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.SealedEvidence, (byte[]?)null).SetProperty(r => r.SealedWords, (byte[]?)null)
                .SetProperty(r => r.KeptUntil, (DateTime?)null),
            cancellation);
        await db.Signals.Where(s => s.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.SealedEvidence, (byte[]?)null).SetProperty(s => s.KeptUntil, (DateTime?)null),
            cancellation);
        await db.Decisions.Where(d => d.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.SealedEvidence, (byte[]?)null).SetProperty(d => d.KeptUntil, (DateTime?)null),
            cancellation);
    }
}
