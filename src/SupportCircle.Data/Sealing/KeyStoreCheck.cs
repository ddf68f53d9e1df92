using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.SetUp;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Sealing;

/// <summary>
/// Whether the store of author keys and the key ring belong to the database: they open the newest agreements. With keys
/// that were lost or mixed up every text would look deleted.
/// </summary>
public sealed class KeyStoreCheck(SupportDbContext data, KeyDbContext keys, Func<IDataProtectionProvider> openRing)
{
    /// <exception cref="SetUpRefusal"><c>Keys</c>.</exception>
    public async Task RunAsync(DatabaseState dataState, DatabaseState keyState, CancellationToken cancellation)
    {
        if (dataState.IsNew)
        {
            if (!keyState.IsNew && await keys.Keys.AnyAsync(cancellation))
            {
                throw Refuse("The store of author keys has keys, and the database is new: it is another one, or was lost.");
            }

            return;
        }

        // An older version's database has no ledger yet.
        var agreements = dataState.Pending.Count > 0
            ? data.Agreements
            : data.Agreements.Where(a => !data.KeyErasures.Any(e => e.OwnerId == a.CircleId));
        var newest = await agreements.OrderByDescending(a => a.CreatedAt).FirstOrDefaultAsync(cancellation);
        if (newest is null)
        {
            return;
        }

        if (keyState.IsNew)
        {
            throw Refuse("The database has texts, and there is no store of author keys (Keys:Provider, Keys:ConnectionString).");
        }

        var id = Seal.KeyId(newest.SealedText);
        var wrapped = await keys.Keys.Where(k => k.Id == id).FirstOrDefaultAsync(cancellation)
            ?? throw Refuse("The store of author keys does not have the keys of this database: it is another one, or older (Keys:ConnectionString).");
        try
        {
            var field = SealedField.Agreements(newest.CircleId, newest.Version);
            Seal.Open(new SealingKey(id, newest.CircleId, AuthorKeys.Wrapping(openRing()).Unprotect(wrapped.Wrapped)), field, newest.SealedText);
        }
        catch (CryptographicException)
        {
            throw Refuse("The key ring does not open the author keys: the ring or its certificate (Keys:CertificateFile) is another one, or was lost.");
        }
    }

    private static SetUpRefusal Refuse(string what) => new(SetUpProblem.Keys, $"{what} Nothing was changed.");
}
