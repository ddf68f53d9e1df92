using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SupportCircle.Data.Moderation;
using SupportCircle.Data.Providers;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Data;

/// <summary>
/// The way to write: one transaction around the work, begun when it is this writer's turn, run again by the provider's
/// strategy when the database was only passing through a trouble, and when somebody else was first with a value that
/// must be unique. Effects belong after it has returned. Rows that are read inside are tracked, and what the work
/// changes of them is saved; outside nothing is, so a read is always a fresh one.
/// </summary>
public sealed class WriteTransaction(
    SupportDbContext db, IDbContextFactory<SupportDbContext> contexts, DatabaseProvider provider, WriteGate gate, TimeProvider time)
{
    private const int Tries = 4;

    private readonly List<AuditNote> _notes = [];

    public Task RunAsync(Func<Task> work, CancellationToken cancellation) =>
        RunAsync(async () =>
        {
            await work();
            return true;
        }, cancellation);

    /// <remarks>
    /// The work may run more than once: it starts from rows, never from what an earlier run left behind. What it decides
    /// on it locks first (a circle, an account), since others write at the same time.
    /// </remarks>
    /// <exception cref="Refusal">Of the work; <c>unavailable</c> when the connection was lost in the middle of the commit
    /// and nobody could tell how it ended.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        var strategy = db.Database.CreateExecutionStrategy();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await strategy.ExecuteAsync(() => RunOnceAsync(work, cancellation));
            }
            catch (DbUpdateException failure) when (attempt < Tries && provider.Tell(failure) == DatabaseFault.Duplicate)
            {
                // Two sign-ups with one address: the second run finds the first one's row.
            }
        }
    }

    /// <summary>Puts into the audit log, with the rest of this transaction or not at all, what the work has done.</summary>
    public void Record(AuditNote note) => _notes.Add(note);

    /// <summary>
    /// Locks a circle's row, as every change of standing does first, so that the message log's check is exact.
    /// </summary>
    public Task LockCircleAsync(Guid circleId, CancellationToken cancellation) =>
        db.Circles.Where(circle => circle.Id == circleId)
            .ExecuteUpdateAsync(set => set.SetProperty(circle => circle.LastChange, circle => circle.LastChange), cancellation);

    /// <summary>
    /// The same for several, in the order in which the log locks as many on PostgreSQL. SQL Server's order is another one: where the two
    /// meet there, one is the deadlock's victim and is run again.
    /// </summary>
    public async Task LockCirclesAsync(IEnumerable<Guid> circleIds, CancellationToken cancellation)
    {
        foreach (var circleId in circleIds.Order())
        {
            await LockCircleAsync(circleId, cancellation);
        }
    }

    /// <summary>
    /// Locks an account's row, as everything does first that opens or ends its sessions or changes how it is signed in to.
    /// </summary>
    public Task LockAccountAsync(Guid accountId, CancellationToken cancellation) =>
        db.Users.Where(account => account.Id == accountId)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.CreatedAt, account => account.CreatedAt), cancellation);

    /// <summary>
    /// The same for what somebody keeps for themselves: of two devices one comes after the other, and an account that is being erased
    /// is waited for, and is gone then.
    /// </summary>
    /// <exception cref="Refusal"><c>not_signed_in</c>: it was erased a moment ago.</exception>
    public async Task LockOwnAccountAsync(Guid accountId, CancellationToken cancellation)
    {
        await LockAccountAsync(accountId, cancellation);
        if (!await db.Users.AnyAsync(account => account.Id == accountId, cancellation))
        {
            throw new Refusal(RefusalCodes.NotSignedIn, "Not signed in.");
        }
    }

    private async Task<T> RunOnceAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        using var turn = await gate.EnterAsync(cancellation);
        db.ChangeTracker.Clear();
        _notes.Clear();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var result = await work();
            var mark = provider.IsEmbedded ? null : NewMark(isCommitted: true);
            if (mark is not null)
            {
                db.Add(mark);
            }

            await db.SaveChangesAsync(cancellation);
            if (_notes.Count > 0)
            {
                await new AuditTail(db, time).AddAsync(_notes, cancellation);
            }

            await CommitAsync(transaction, mark);
            return result;
        }
        finally
        {
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        }
    }

    // Once asked for, a commit is not given up: whoever has gone away does not leave half of it behind.
    private async Task CommitAsync(IDbContextTransaction transaction, CommitMark? mark)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (Exception) when (mark is not null)
        {
            if (!await WasCommittedAsync(mark.Id))
            {
                throw;
            }
        }
    }

    private async Task<bool> WasCommittedAsync(Guid mark)
    {
        await using var fresh = await contexts.CreateDbContextAsync(CancellationToken.None);
        try
        {
            fresh.Add(NewMark(isCommitted: false, mark));
            await fresh.SaveChangesAsync(CancellationToken.None);
            return false;
        }
        catch (DbUpdateException failure) when (provider.Tell(failure) == DatabaseFault.Duplicate)
        {
            return await fresh.CommitMarks.Where(m => m.Id == mark).Select(m => m.IsCommitted).FirstAsync(CancellationToken.None);
        }
        catch (Exception failure) when (provider.Tell(failure) == DatabaseFault.Passing)
        {
            // Running the work again could do it twice.
            throw Refusal.Unavailable();
        }
    }

    private CommitMark NewMark(bool isCommitted, Guid? id = null) =>
        new() { Id = id ?? Guid.CreateVersion7(), IsCommitted = isCommitted, At = time.Now() };
}
