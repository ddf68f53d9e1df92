using SupportCircle.Data.Conversation;
using SupportCircle.Data.Providers;
using SupportCircle.TestDatabases;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class DeadlockTests : DatabaseTest
{
    [Fact(Skip = "SQLite has one writer.", SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task A_group_that_is_a_deadlocks_victim_is_written_a_moment_later()
    {
        var elsewhere = await Database.AddSeatAsync(await Database.AddCircleAsync(), "Bea");
        TestSeat[] seats = [.. ((TestSeat[])[Ana, elsewhere]).OrderBy(seat => seat.CircleId, Database.Server.LockOrder)];
        var failures = new List<Exception>();
        using var log = TestDatabase.NewLog(() => new NotingStore(Database.OpenStore(), failures), TimeProvider.System);
        var posts = new[]
        {
            log.AppendAsync(await Database.SealAsync(seats[0], "one")), log.AppendAsync(await Database.SealAsync(seats[1], "two")),
        };

        // Holds the second circle, and asks for the first once the log has that and waits for the second.
        await using var open = Database.Open();
        open.Run(Database.Server.WinDeadlocks);
        await using var transaction = await open.BeginTransactionAsync(Cancellation);
        Lock(seats[1]);
        await log.StartAsync(Cancellation);
        await WaitForWaiterAsync(seats[0]);
        Lock(seats[0]);
        await transaction.CommitAsync(Cancellation);

        Assert.Equal([1, 1], (await Task.WhenAll(posts)).Select(receipt => (int)receipt.Number));
        Assert.Equal(DatabaseFault.Passing, Database.Server.Provider.Tell(Assert.Single(failures)));
        Assert.Equal(2, Count("Messages"));
        await log.StopAsync(Cancellation);

        void Lock(TestSeat seat)
        {
            using var command = open.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"UPDATE \"Circles\" SET \"LastChange\" = \"LastChange\" WHERE \"Id\" = '{seat.CircleId}'";
            command.ExecuteNonQuery();
        }
    }

    // The log holds a circle when somebody else cannot have it at once.
    private async Task WaitForWaiterAsync(TestSeat seat)
    {
        while (await Database.Server.IsLockedAsync(Database.Databases.Data, "Circles", seat.CircleId, Cancellation) is false)
        {
            await Task.Yield();
        }
    }

    private sealed class NotingStore(LogStore inner, List<Exception> failures) : WrappedStore(inner)
    {
        public override bool IsPassing(Exception failure)
        {
            failures.Add(failure);
            return base.IsPassing(failure);
        }
    }
}
