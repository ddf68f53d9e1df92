using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace SupportCircle.Data.Sealing;

/// <summary>
/// Whether the store of keys belongs to the database: it holds the key of the newest agreements, and the ring unwraps
/// it. With a store that was lost or mixed up every text would look deleted.
/// </summary>
public sealed class KeyStoreCheck(SupportDbContext db, AuthorKeys keys)
{
    public async Task<bool> IsOursAsync(CancellationToken cancellation)
    {
        var newest = await db.Agreements.OrderByDescending(a => a.CreatedAt).Select(a => a.SealedText)
            .FirstOrDefaultAsync(cancellation);
        if (newest is null)
        {
            return true;
        }

        try
        {
            return (await keys.FindAsync(new HashSet<Guid> { Seal.KeyId(newest) }, cancellation)).Count == 1;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
