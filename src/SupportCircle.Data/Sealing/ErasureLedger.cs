using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Providers;
using SupportCircle.Domain.Privacy;

namespace SupportCircle.Data.Sealing;

/// <summary>The ledger of erasures, and its replay over a store of keys that may be older.</summary>
public static class ErasureLedger
{
    private const int Batch = 500;

    public static async Task<IReadOnlyList<KeyErasure>> ReadAsync(Databases databases, CancellationToken cancellation)
    {
        await using var data = databases.OpenData();
        return await data.KeyErasures.OrderBy(e => e.At).ToListAsync(cancellation);
    }

    /// <summary>Adds what the ledger does not have yet.</summary>
    public static async Task AddAsync(Databases databases, IEnumerable<KeyErasure> erasures, CancellationToken cancellation)
    {
        await using var data = databases.OpenData();
        await AddAsync(data, erasures, cancellation);
    }

    /// <summary>Adds what the ledger does not have yet.</summary>
    public static async Task AddAsync(SupportDbContext data, IEnumerable<KeyErasure> erasures, CancellationToken cancellation)
    {
        var known = await data.KeyErasures.Select(e => e.OwnerId).ToHashSetAsync(cancellation);
        data.KeyErasures.AddRange(erasures.Where(erasure => known.Add(erasure.OwnerId)));
        await data.SaveChangesAsync(cancellation);
    }

    /// <summary>How many keys a restored store has brought back.</summary>
    public static async Task<int> CountBroughtBackAsync(Databases databases, CancellationToken cancellation)
    {
        await using var keys = databases.OpenKeys();
        var count = 0;
        foreach (var owners in InBatches((await ReadAsync(databases, cancellation)).Select(e => e.OwnerId)))
        {
            count += await keys.Keys.CountAsync(k => owners.Contains(k.OwnerId), cancellation);
        }

        return count;
    }

    /// <summary>Destroys what a restored store has brought back; before anything is served.</summary>
    /// <returns>How many keys that were.</returns>
    public static async Task<int> ReplayAsync(Databases databases, CancellationToken cancellation) =>
        await DestroyAsync(databases, (await ReadAsync(databases, cancellation)).Select(e => e.OwnerId), cancellation);

    /// <summary>Destroys the keys of these owners, and takes them out of the files.</summary>
    /// <returns>How many there were.</returns>
    public static async Task<int> DestroyAsync(Databases databases, IEnumerable<Guid> ownerIds, CancellationToken cancellation)
    {
        await using var keys = databases.OpenKeys();
        var count = 0;
        foreach (var owners in InBatches(ownerIds))
        {
            // Nearly always there is nothing to write.
            if (await keys.Keys.AnyAsync(k => owners.Contains(k.OwnerId), cancellation))
            {
                count += await keys.Keys.Where(k => owners.Contains(k.OwnerId)).ExecuteDeleteAsync(cancellation);
            }
        }

        if (count > 0)
        {
            await databases.Keys.Provider.WipeAsync(keys, cancellation);
        }

        return count;
    }

    private static IEnumerable<List<Guid>> InBatches(IEnumerable<Guid> ownerIds) =>
        ownerIds.Chunk(Batch).Select(owners => owners.ToList());
}
