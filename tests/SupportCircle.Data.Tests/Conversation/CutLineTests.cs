using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Conversation;
using SupportCircle.TestDatabases;

namespace SupportCircle.Data.Tests.Conversation;

/// <summary>The network between host and server is cut in the middle of a commit.</summary>
public sealed class CutLineTests : DatabaseTest
{
    [Theory(Skip = "SQLite has no network.", SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    [InlineData(Cut.Before)]
    [InlineData(Cut.After)]
    public async Task A_group_whose_commit_nobody_answered_is_written_once_and_handed_on(Cut cut)
    {
        await using var line = new CutLine(Database.Server.ListensAt(Database.Databases.Data));
        var link = Database.Server.By(line, Database.Databases.Data);
        var cuts = new Queue<Cut>([cut]);
        using var log = TestDatabase.NewLog(
            () => new CutStore(link.Provider.OpenLog(link.Connection, new WriteGate(oneAtATime: false)), line, cuts), TimeProvider.System);
        var one = log.AppendAsync(await Database.SealAsync(Ana, "one"));
        var two = log.AppendAsync(await Database.SealAsync(Tom, "two"));

        await log.StartAsync(Cancellation);

        Assert.Equal((1, 2), ((await one).Number, (await two).Number));
        Assert.Equal(1, line.Cuts);
        await using var db = Database.Context();
        var messages = await db.Messages.OrderBy(m => m.Sequence).ToListAsync(Cancellation);
        Assert.Equal([await one, await two], messages.Select(m => new LogReceipt(m.Sequence, m.SentAt)));
        Assert.Equal([(1, "one"), (2, "two")], log.TakeCommitted().Cast<CommittedMessage>().Select(m => (m.Sequence, m.Body)));
        await log.StopAsync(Cancellation);
    }

    private sealed class CutStore(LogStore inner, CutLine line, Queue<Cut> cuts) : WrappedStore(inner)
    {
        public override Task CommitAsync()
        {
            if (cuts.TryDequeue(out var cut))
            {
                line.CutNext(cut);
            }

            return base.CommitAsync();
        }
    }
}
