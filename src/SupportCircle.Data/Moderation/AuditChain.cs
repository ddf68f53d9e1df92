using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Data.Moderation;

/// <summary>Walks the audit log from its beginning and tells whether it is whole.</summary>
public sealed class AuditChain(SupportDbContext db)
{
    private const int Page = 1_000;

    private IQueryable<AuditHead> Head => db.AuditHeads.Where(head => head.Id == AuditHead.TheOne);

    /// <param name="stored">A digest of before that the log must still contain; null to ask for none.</param>
    public async Task<AuditVerdict> VerifyAsync(AuditDigest? stored, CancellationToken cancellation)
    {
        // By one statement, so that both are of one moment: what is added meanwhile lies beyond.
        var end = await Head
            .Select(head => new { head.Number, head.Hash, Last = db.AuditEntries.Max(e => (long?)e.Number) ?? 0 })
            .FirstOrDefaultAsync(cancellation);
        if (end is null)
        {
            return new AuditVerdict(0, 0, await db.AuditEntries.AnyAsync(cancellation) || stored is not null ? 1 : null);
        }

        var (next, erased, hash) = (1L, 0L, AuditEntry.Origin);
        await foreach (var entry in EntriesAsync(end.Last, cancellation))
        {
            if (entry.Number != next || !entry.Follows(hash) || (stored?.Number == next && !stored.Matches(entry.Hash)))
            {
                return new AuditVerdict(end.Number, erased, Broken: next);
            }

            (next, hash) = (next + 1, entry.Hash);
            erased += entry.IsErased ? 1 : 0;
        }

        var isWhole = end.Last == end.Number && next == end.Number + 1 && hash.AsSpan().SequenceEqual(end.Hash) && !(stored?.Number >= next);
        return new AuditVerdict(end.Number, erased, isWhole ? null : Math.Min(next, end.Number + 1));
    }

    /// <summary>Where the log ends; null while it is empty.</summary>
    public async Task<AuditDigest?> DigestAsync(CancellationToken cancellation) =>
        await Head.FirstOrDefaultAsync(cancellation) is { } head ? new AuditDigest(head.Number, Convert.ToHexStringLower(head.Hash)) : null;

    private async IAsyncEnumerable<AuditEntry> EntriesAsync(long last, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var from = long.MinValue;
        while (from <= last)
        {
            var page = await db.AuditEntries.Where(e => e.Number >= from && e.Number <= last)
                .OrderBy(e => e.Number).Take(Page).ToListAsync(cancellation);
            foreach (var entry in page)
            {
                yield return entry;
            }

            from = page.Count == Page ? page[^1].Number + 1 : long.MaxValue;
        }
    }
}

/// <summary>How many entries the log says that it has, how many of them have been erased, and the number of the first that is not what
/// it was; null when all are.</summary>
public sealed record AuditVerdict(long Entries, long Erased, long? Broken);
