using SupportCircle.Data.Conversation;
using SupportCircle.Domain;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class StoppingTests : DatabaseTest
{
    [Fact]
    public async Task Stopping_writes_all_that_was_taken()
    {
        var taken = new List<Task<LogReceipt>>();
        for (var i = 0; i < 600; i++)
        {
            taken.Add(Database.Log.AppendAsync(await Database.SealAsync(Ana, $"{i}")));
        }

        await Database.StartLogAsync();
        await Database.Log.StopAsync(Cancellation);

        Assert.All(taken, post => Assert.True(post.IsCompletedSuccessfully));
        Assert.Equal(600, Count("Messages"));
        Assert.Equal(600, Database.Log.TakeCommitted().Count);
    }

    [Fact]
    public async Task Whoever_reads_what_was_committed_hears_the_end()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "one");

        await Database.Log.StopAsync(Cancellation);

        Assert.Single(Database.Log.TakeCommitted());
        await Database.Log.Committed.Completion.WaitAsync(Cancellation);
    }

    [Fact]
    public async Task Once_it_stops_nothing_new_is_taken()
    {
        await Database.StartLogAsync();
        await Database.Log.StopAsync(Cancellation);

        var refusal = await Assert.ThrowsAsync<Refusal>(() => Database.SayAsync(Ana, "late"));

        Assert.Equal(RefusalCodes.Unavailable, refusal.Code);
    }

    [Fact]
    public async Task When_too_much_waits_more_is_refused_and_what_was_taken_is_kept()
    {
        var entry = await Database.SealAsync(Ana, "again and again", Guid.CreateVersion7());
        var taken = 0;
        Refusal? refusal = null;
        while (refusal is null)
        {
            try
            {
                _ = Database.Log.AppendAsync(entry);
                taken++;
            }
            catch (Refusal full)
            {
                refusal = full;
            }
        }

        Assert.Equal(RefusalCodes.TooManyRequests, refusal.Code);
        Assert.Equal(4_096, taken);
        await Database.StartLogAsync();
        Assert.Equal(1, (await entry.Outcome).Number);
    }
}
