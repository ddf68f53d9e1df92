using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Providers;
using SupportCircle.Data.Sealing;

namespace SupportCircle.Data.SetUp;

/// <summary>
/// All rows of one database into another, of whichever kinds: read as they are at one moment, written in one
/// transaction, and read back before that is committed. Without <see cref="CommitAsync"/> nothing was copied.
/// </summary>
public sealed class DatabaseCopy : IAsyncDisposable
{
    private readonly string _title;
    private readonly DatabaseLink _from;
    private readonly DatabaseLink _to;
    private readonly Func<DatabaseLink, DbContext> _open;
    private readonly DbContext _source;
    private readonly DbContext _target;

    private DatabaseCopy(string title, DatabaseLink from, DatabaseLink to, Func<DatabaseLink, DbContext> open)
    {
        (_title, _from, _to, _open) = (title, from, to, open);
        (_source, _target) = (open(from), open(to));
        _target.ChangeTracker.AutoDetectChangesEnabled = false;

        // One failed batch ends the whole copy: there is nothing to go back to.
        _target.Database.AutoSavepointsEnabled = false;
    }

    public static DatabaseCopy OfData(DatabaseLink from, DatabaseLink to) =>
        new("Target", from, to, link => new SupportDbContext(CopyOnce.Options<SupportDbContext>(link)));

    public static DatabaseCopy OfKeys(DatabaseLink from, DatabaseLink to) =>
        new("Target of the author keys", from, to, link => new KeyDbContext(CopyOnce.Options<KeyDbContext>(link)));

    /// <param name="create">Whether the target will be made where there is none.</param>
    /// <param name="time">The host's clock.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="SetUpRefusal">As for a start, but the target may be new.</exception>
    /// <exception cref="CopyRefusal">Somebody uses the target.</exception>
    public async Task<DatabaseState> InspectTargetAsync(bool create, TimeProvider time, CancellationToken cancellation)
    {
        // On a connection of its own: what sets the database up next wants to be alone in it.
        await using var db = _open(_to);
        return await new CopyTarget(_title, _to, db, time).InspectAsync(create, cancellation);
    }

    /// <summary>Copies and compares, into a target that has been brought to this version.</summary>
    /// <param name="output">For a line about each table.</param>
    /// <param name="cancellation">Gives up; nothing was copied then.</param>
    /// <exception cref="CopyRefusal">A row could not be written, or another one came back.</exception>
    public async Task RunAsync(TextWriter output, CancellationToken cancellation)
    {
        var place = "Source";
        try
        {
            await _source.Database.BeginTransactionAsync(_from.Provider.CopyIsolation, cancellation);
            place = _title;
            await _target.Database.BeginTransactionAsync(cancellation);
            var tables = CopyOrder.WithoutMarks(CopyOrder.Of(_target));

            // What the migrations seed may have been changed in the source.
            foreach (var table in tables.Reverse())
            {
                await table.ClearAsync(_target, cancellation);
            }

            var pass = new CopyPass(_source, _target, _to.Provider, output);
            foreach (var table in tables)
            {
                place = table.Name;
                await pass.RunAsync(table, cancellation);
            }
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException)
        {
            throw new CopyRefusal($"{place}: {failure.GetBaseException().Message} Nothing was copied.", failure);
        }
    }

    /// <exception cref="CopyRefusal">Nobody can tell how it ended.</exception>
    public async Task CommitAsync()
    {
        try
        {
            await _target.Database.CommitTransactionAsync(CancellationToken.None);
        }
        catch (DbException failure)
        {
            throw new CopyRefusal($"{_title}: the commit failed; look whether it is empty. {failure.GetBaseException().Message}", failure);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _target.DisposeAsync();
        await _source.DisposeAsync();
    }
}
