using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Providers;
using SupportCircle.Domain;
using SupportCircle.Domain.Privacy;

namespace SupportCircle.Data.Sealing;

/// <summary>
/// Erases what an owner has written, wherever it was copied to: destroys the key that opens it. The ledger first: should this
/// end in between, the next start destroys the key, and of a member the next round too. Doing it again does no harm.
/// </summary>
public sealed class KeyErasing(SupportDbContext db, WriteTransaction writes, AuthorKeys keys, Databases databases, TimeProvider time)
{
    /// <param name="ownerId">The member whose words are to be gone, the circle whose agreements, or the report whose evidence.</param>
    /// <param name="cancellation">Gives up before the erasure stands in the ledger, and not after.</param>
    public async Task EraseAsync(Guid ownerId, CancellationToken cancellation)
    {
        await writes.RunAsync(() => AddAsync(ownerId, cancellation), cancellation);
        await DestroyAsync(ownerId);
    }

    /// <summary>Puts it into the ledger, inside a write transaction of the caller's; then comes <see cref="DestroyAsync"/>.</summary>
    public async Task AddAsync(Guid ownerId, CancellationToken cancellation)
    {
        if (!await db.KeyErasures.AnyAsync(e => e.OwnerId == ownerId, cancellation))
        {
            db.Add(new KeyErasure { OwnerId = ownerId, At = time.Now() });
        }
    }

    /// <summary>Destroys a key whose erasure stands in the ledger.</summary>
    public Task DestroyAsync(Guid ownerId) => keys.DestroyAsync(ownerId);

    /// <summary>Destroys keys whose erasure stands in the ledger, where whoever did it could not finish.</summary>
    public Task FinishAsync(IEnumerable<Guid> ownerIds, CancellationToken cancellation) =>
        ErasureLedger.DestroyAsync(databases, ownerIds, cancellation);
}
