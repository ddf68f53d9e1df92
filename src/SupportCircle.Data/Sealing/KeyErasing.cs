using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain;
using SupportCircle.Domain.Privacy;

namespace SupportCircle.Data.Sealing;

/// <summary>Erases what an owner has written, wherever it was copied to: destroys the key that opens it.</summary>
public sealed class KeyErasing(SupportDbContext db, WriteTransaction writes, AuthorKeys keys, TimeProvider time)
{
    /// <summary>
    /// The ledger first: should this end in between, the next start destroys the key. Doing it again does no harm.
    /// </summary>
    /// <param name="ownerId">The member whose words are to be gone, the circle whose agreements, or the report whose evidence.</param>
    /// <param name="cancellation">Gives up before the erasure stands in the ledger, and not after.</param>
    public async Task EraseAsync(Guid ownerId, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            if (!await db.KeyErasures.AnyAsync(e => e.OwnerId == ownerId, cancellation))
            {
                db.Add(new KeyErasure { OwnerId = ownerId, At = time.Now() });
            }
        }, cancellation);
        await keys.DestroyAsync(ownerId);
    }
}
