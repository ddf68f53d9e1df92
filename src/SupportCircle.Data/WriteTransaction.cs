using Microsoft.EntityFrameworkCore;

namespace SupportCircle.Data;

/// <summary>
/// The way to write: one transaction around the work, begun when it is this writer's turn, run again by the provider's
/// strategy when the database was only passing through a trouble. Effects belong after it has returned. Rows that are read
/// inside are tracked, and what the work changes of them is saved; outside nothing is, so a read is always a fresh one.
/// </summary>
public sealed class WriteTransaction(SupportDbContext db, WriteGate gate)
{
    public Task RunAsync(Func<Task> work, CancellationToken cancellation) =>
        RunAsync(async () =>
        {
            await work();
            return true;
        }, cancellation);

    /// <remarks>The work may run more than once: it starts from rows, never from what an earlier run left behind.</remarks>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        var strategy = db.Database.CreateExecutionStrategy();
        return await strategy.ExecuteAsync(async () =>
        {
            using var turn = await gate.EnterAsync(cancellation);
            db.ChangeTracker.Clear();
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            try
            {
                await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
                var result = await work();
                await db.SaveChangesAsync(cancellation);
                await transaction.CommitAsync(cancellation);
                return result;
            }
            finally
            {
                db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            }
        });
    }

    /// <summary>
    /// Locks a circle's row, as every change of standing does first, so that the message log's check is exact.
    /// </summary>
    public Task LockCircleAsync(Guid circleId, CancellationToken cancellation) =>
        db.Circles.Where(circle => circle.Id == circleId)
            .ExecuteUpdateAsync(set => set.SetProperty(circle => circle.LastChange, circle => circle.LastChange), cancellation);
}
