using System.Data.Common;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using SupportCircle.Data.Providers;
using SupportCircle.Data.Sealing;

namespace SupportCircle.Data.SetUp;

/// <summary>
/// Whether a host may run on its two databases, and what brings them up to date. All is looked at first: a refusal has
/// changed nothing.
/// </summary>
/// <param name="databases">The data and the author keys.</param>
/// <param name="openRing">The key ring as it is, which makes no keys.</param>
/// <param name="time">The host's clock.</param>
public sealed class DatabaseSetUp(Databases databases, Func<IDataProtectionProvider> openRing, TimeProvider time)
{
    private const string DataTitle = "Database";
    private const string KeysTitle = "Author keys";

    /// <exception cref="SetUpRefusal">For everything but migrations that are still to be run.</exception>
    public async Task<IReadOnlyList<DatabaseState>> InspectAsync(CancellationToken cancellation)
    {
        var states = new[] { await InspectDataAsync(cancellation), await InspectKeysAsync(cancellation) };
        await using var data = databases.OpenData();
        await using var keys = databases.OpenKeys();
        await new KeyStoreCheck(data, keys, openRing).RunAsync(states[0], states[1], cancellation);
        return states;
    }

    /// <summary>The data alone, when the keys may not be there.</summary>
    /// <exception cref="SetUpRefusal">As <see cref="InspectAsync"/>.</exception>
    public async Task<DatabaseState> InspectDataAsync(CancellationToken cancellation)
    {
        await using var data = databases.OpenData();
        return await new DatabaseInspection(DataTitle, databases.Data, data, time).RunAsync(cancellation);
    }

    /// <summary>The keys alone, when the data may not be there.</summary>
    /// <exception cref="SetUpRefusal">As <see cref="InspectAsync"/>.</exception>
    public async Task<DatabaseState> InspectKeysAsync(CancellationToken cancellation)
    {
        await using var keys = databases.OpenKeys();
        return await new DatabaseInspection(KeysTitle, databases.Keys, keys, time).RunAsync(cancellation);
    }

    /// <summary>Brings both databases to this version.</summary>
    /// <param name="states">From <see cref="InspectAsync"/>.</param>
    /// <param name="create">Make databases on a server too; files are made in any case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="SetUpRefusal">There is no database, or the user may not make what it needs.</exception>
    public async Task MigrateAsync(IReadOnlyList<DatabaseState> states, bool create, CancellationToken cancellation)
    {
        if (!create)
        {
            RefuseMissing(states);
        }

        await using var data = databases.OpenData();
        await using var keys = databases.OpenKeys();

        // The keys first: no text is sealed before its key can be kept.
        await MigrateAsync(KeysTitle, databases.Keys, keys, states[1], cancellation);
        await MigrateAsync(DataTitle, databases.Data, data, states[0], cancellation);
    }

    /// <summary>What says no to a host that does not migrate by itself.</summary>
    /// <exception cref="SetUpRefusal"><c>Pending</c>, <c>Unreachable</c>.</exception>
    public static void RefuseUnready(IEnumerable<DatabaseState> states)
    {
        foreach (var state in states.Where(state => !state.IsReady))
        {
            throw state.Exists ? new SetUpRefusal(SetUpProblem.Pending, $"{state.Line()}. Run --migrate, after a backup.")
                : state.Provider.IsEmbedded ? new SetUpRefusal(SetUpProblem.Unreachable, $"{state.Line()}.")
                : NotThere(state.Title);
        }
    }

    /// <summary>What says no when a server's databases are not to be made.</summary>
    /// <exception cref="SetUpRefusal"><c>Unreachable</c>.</exception>
    public static void RefuseMissing(IEnumerable<DatabaseState> states)
    {
        if (states.FirstOrDefault(state => !state.Exists && !state.Provider.IsEmbedded) is { } missing)
        {
            throw NotThere(missing.Title);
        }
    }

    private static SetUpRefusal NotThere(string title) => new(
        SetUpProblem.Unreachable,
        $"{title}: the server has no database of that name. Create it, or let --migrate --create-database do it.");

    private async Task MigrateAsync(
        string title, DatabaseLink link, DbContext db, DatabaseState state, CancellationToken cancellation)
    {
        if (state.IsReady)
        {
            return;
        }

        try
        {
            if (!state.Exists && !link.Provider.IsEmbedded)
            {
                await db.GetService<IRelationalDatabaseCreator>().CreateAsync(cancellation);
            }

            await link.Provider.PrepareAsync(db, cancellation);
            await RunMigrationsAsync(db, cancellation);
        }
        catch (Exception failure) when (link.Provider.Tell(failure) is var fault and not DatabaseFault.Other)
        {
            throw new DatabaseInspection(title, link, db, time).Refuse(fault, failure);
        }
    }

    // On PostgreSQL EF's lock ends with each migration: another machine's host may be faster with the next one, and then
    // this one's fails, as if it had never been tried. Whatever fails while nobody else gets on is a failure.
    private static async Task RunMigrationsAsync(DbContext db, CancellationToken cancellation)
    {
        for (var pending = await CountPendingAsync(db, cancellation); ;)
        {
            try
            {
                await db.Database.MigrateAsync(cancellation);
                return;
            }
            catch (DbException)
            {
                var left = await CountPendingAsync(db, cancellation);
                if (left >= pending)
                {
                    throw;
                }

                pending = left;
            }
        }
    }

    private static async Task<int> CountPendingAsync(DbContext db, CancellationToken cancellation) =>
        (await db.Database.GetPendingMigrationsAsync(cancellation)).Count();
}
