using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Data.Tests.Conversation;

/// <summary>Two hosts, each with a log and a connection of its own, on one database.</summary>
public sealed class TwoHostsTests : DatabaseTest
{
    [Fact]
    public async Task Eight_writers_on_two_hosts_make_one_conversation_without_gaps()
    {
        await Database.StartLogAsync();
        using var other = await StartOtherAsync();
        TestSeat[] seats = [Ana, await Database.AddSeatAsync(await Database.AddCircleAsync(), "Bea"), await Database.AddSeatAsync(await Database.AddCircleAsync(), "Leo")];
        var receipts = new ConcurrentDictionary<Guid, LogReceipt>();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 30; i++)
            {
                var post = await Database.SealAsync(seats[(writer + i) % 3], $"{writer} {i}");
                receipts[post.ClientId] = await (writer % 2 == 0 ? Database.Log : other).AppendAsync(post);
            }
        }, Cancellation)));

        await using var db = Database.Context();
        foreach (var seat in seats)
        {
            var messages = await db.Messages.Where(m => m.CircleId == seat.CircleId).OrderBy(m => m.Sequence).ToListAsync(Cancellation);
            Assert.Equal(Enumerable.Range(1, messages.Count).Select(n => (long)n), messages.Select(m => m.Sequence));
            Assert.All(messages, m => Assert.Equal(receipts[m.ClientMessageId], new LogReceipt(m.Sequence, m.SentAt)));
        }

        Assert.Equal(240, Count("Messages"));
        AssertAscending(Database.Log);
        AssertAscending(other);
        await other.StopAsync(Cancellation);
    }

    [Fact]
    public async Task The_same_post_on_both_hosts_at_once_is_one_message()
    {
        await Database.StartLogAsync();
        using var other = await StartOtherAsync();
        for (var i = 0; i < 20; i++)
        {
            var id = Guid.CreateVersion7();
            var first = await Database.SealAsync(Ana, "hello", id);
            var second = await Database.SealAsync(Ana, "hello", id);

            var receipts = await Task.WhenAll(
                Task.Run(() => Database.Log.AppendAsync(first), Cancellation), Task.Run(() => other.AppendAsync(second), Cancellation));

            Assert.Equal(receipts[0], receipts[1]);
        }

        Assert.Equal(20, Count("Messages"));
        await other.StopAsync(Cancellation);
    }

    [Fact]
    public async Task After_a_removal_on_one_host_nothing_more_is_written_on_the_other()
    {
        await Database.StartLogAsync();
        using var other = await StartOtherAsync();
        using var enough = new SemaphoreSlim(0);
        var posting = Task.Run(async () =>
        {
            for (var i = 1; ; i++)
            {
                await other.AppendAsync(await Database.SealAsync(Ana, $"{i}"));
                enough.Release();
            }
        }, Cancellation);
        for (var i = 0; i < 10; i++)
        {
            await enough.WaitAsync(Cancellation);
        }

        var last = await RemoveAsync(Ana);
        var refusal = await Assert.ThrowsAsync<Refusal>(() => posting);

        Assert.Equal(RefusalCodes.NotFound, refusal.Code);
        Assert.Equal(last, Database.Scalar<long>("SELECT MAX(\"Sequence\") FROM \"Messages\""));
        await other.StopAsync(Cancellation);
    }

    // As the handlers do: the circle is locked first. Gives the last sequence before it.
    private async Task<long> RemoveAsync(TestSeat seat)
    {
        await using var scope = Database.Scope();
        var db = scope.ServiceProvider.GetRequiredService<SupportDbContext>();
        var writes = scope.ServiceProvider.GetRequiredService<WriteTransaction>();
        return await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(seat.CircleId, Cancellation);
            (await db.Seats.SingleAsync(s => s.Id == seat.Id, Cancellation)).State = SeatState.Removed;
            return (await db.Circles.SingleAsync(c => c.Id == seat.CircleId, Cancellation)).LastSequence;
        }, Cancellation);
    }

    private async Task<MessageLog> StartOtherAsync()
    {
        var log = TestDatabase.NewLog(Database.OpenStoreOfAnotherHost, Database.Time);
        await log.StartAsync(Cancellation);
        return log;
    }

    private static void AssertAscending(MessageLog log) => Assert.All(
        log.TakeCommitted().Cast<CommittedMessage>().GroupBy(m => m.CircleId),
        circle => Assert.Equal(circle.Select(m => m.Sequence).Order(), circle.Select(m => m.Sequence)));
}
