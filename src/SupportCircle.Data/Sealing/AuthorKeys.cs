using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using SupportCircle.Data.Providers;
using SupportCircle.Domain;

namespace SupportCircle.Data.Sealing;

/// <summary>
/// Makes, keeps and finds the keys under which texts are sealed: one for each owner. A new key is on disk before
/// anything is sealed under it.
/// </summary>
public sealed class AuthorKeys(
    IDbContextFactory<KeyDbContext> store,
    IDbContextFactory<SupportDbContext> data,
    Databases databases,
    IDataProtectionProvider protection,
    TimeProvider time) : IDisposable
{
    private const int KeyBytes = 32;

    private readonly IDataProtector _wrapping = Wrapping(protection);
    private readonly ConcurrentDictionary<Guid, byte> _destroyed = new();
    private readonly MemoryCache _byOwner = new(new MemoryCacheOptions { SizeLimit = 20_000 });
    private readonly MemoryCache _byId = new(new MemoryCacheOptions { SizeLimit = 20_000 });

    /// <summary>The owner's key, made if there is none.</summary>
    /// <exception cref="Refusal"><c>not_found</c>: it was destroyed, and there will be no other.</exception>
    public ValueTask<SealingKey> OfAsync(Guid ownerId, CancellationToken cancellation) =>
        _byOwner.TryGetValue(ownerId, out SealingKey? key)
            ? ValueTask.FromResult(key!)
            : new ValueTask<SealingKey>(FindOrMakeAsync(ownerId, cancellation));

    /// <summary>The keys of these ids that still exist; at most one statement.</summary>
    public async ValueTask<IReadOnlyDictionary<Guid, SealingKey>> FindAsync(
        IReadOnlySet<Guid> ids, CancellationToken cancellation)
    {
        var found = new Dictionary<Guid, SealingKey>(ids.Count);
        var missing = new List<Guid>();
        foreach (var id in ids)
        {
            if (_byId.TryGetValue(id, out SealingKey? key))
            {
                found[id] = key!;
            }
            else
            {
                missing.Add(id);
            }
        }

        if (missing.Count > 0)
        {
            await using var db = await store.CreateDbContextAsync(cancellation);
            foreach (var row in await db.Keys.Where(k => missing.Contains(k.Id)).ToListAsync(cancellation))
            {
                if (Remember(row) is { } key)
                {
                    found[row.Id] = key;
                }
            }
        }

        return found;
    }

    /// <summary>
    /// Nothing is read with a key any more whose erasure stands in the ledger, also while it is still in the store: who
    /// erases it may be another node, and be slow or dead.
    /// </summary>
    public void Forget(Guid ownerId)
    {
        // First: a reader who has the row already must not remember it.
        _destroyed.TryAdd(ownerId, 0);
        _byOwner.Remove(ownerId);
        foreach (var id in _byId.Keys)
        {
            // Found by its owner and not the other way round: one of the two may have been dropped, being idle.
            if (_byId.TryGetValue(id, out SealingKey? key) && key!.OwnerId == ownerId)
            {
                _byId.Remove(id);
            }
        }
    }

    /// <summary>Destroys and forgets a key whose erasure stands in the ledger.</summary>
    internal async Task DestroyAsync(Guid ownerId)
    {
        Forget(ownerId);
        await using var db = await store.CreateDbContextAsync();
        await db.Keys.Where(k => k.OwnerId == ownerId).ExecuteDeleteAsync();
        await databases.Keys.Provider.WipeAsync(db, CancellationToken.None);
    }

    /// <summary>What keys are wrapped with.</summary>
    public static IDataProtector Wrapping(IDataProtectionProvider ring) => ring.CreateProtector("SupportCircle.AuthorKeys.v1");

    public void Dispose()
    {
        _byOwner.Dispose();
        _byId.Dispose();
    }

    private async Task<SealingKey> FindOrMakeAsync(Guid ownerId, CancellationToken cancellation)
    {
        await using var db = await store.CreateDbContextAsync(cancellation);
        var row = await db.Keys.FirstOrDefaultAsync(k => k.OwnerId == ownerId, cancellation);
        if (row is not null)
        {
            return Remember(row) ?? throw Refusal.NotFound();
        }

        // A key made now would be destroyed at the next start, and the words with it.
        await using var ledger = await data.CreateDbContextAsync(cancellation);
        if (await ledger.KeyErasures.AnyAsync(e => e.OwnerId == ownerId, cancellation))
        {
            throw Refusal.NotFound();
        }

        row = new WrappedKey
        {
            Id = Guid.CreateVersion7(),
            OwnerId = ownerId,
            Wrapped = _wrapping.Protect(RandomNumberGenerator.GetBytes(KeyBytes)),
            CreatedAt = time.Now(),
        };
        db.Keys.Add(row);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Two first texts at once: the other one's key counts. Anything else shows itself on the next line.
            row = await db.Keys.FirstAsync(k => k.OwnerId == ownerId, cancellation);
        }

        return Remember(row) ?? throw Refusal.NotFound();
    }

    // Null once it is destroyed.
    private SealingKey? Remember(WrappedKey row)
    {
        var key = new SealingKey(row.Id, row.OwnerId, _wrapping.Unprotect(row.Wrapped));
        var options = new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) };
        _byOwner.Set(row.OwnerId, key, options);
        _byId.Set(row.Id, key, options);
        if (!_destroyed.ContainsKey(row.OwnerId))
        {
            return key;
        }

        _byOwner.Remove(row.OwnerId);
        _byId.Remove(row.Id);
        return null;
    }
}
