namespace SupportCircle.Data.Tests.Conversation;

public sealed class GroupReadsTests : DatabaseTest
{
    [Fact]
    public async Task A_large_group_is_read_for_in_as_few_questions_as_a_single_entry()
    {
        Assert.Equal(await ReadsForAsync(1), await ReadsForAsync(200));
        Assert.Equal(201, await CountAsync("Messages"));
    }

    private async Task<int> ReadsForAsync(int entries)
    {
        var plan = new FaultPlan();
        using var log = TestDatabase.NewLog(() => new FaultyStore(Database.OpenStore(), plan), Database.Time);
        var posts = new List<Task>();
        for (var i = 0; i < entries; i++)
        {
            posts.Add(log.AppendAsync(await Database.SealAsync(i % 2 == 0 ? Ana : Tom, $"{i}")));
        }

        await log.StartAsync(Cancellation);
        await Task.WhenAll(posts);
        await log.StopAsync(Cancellation);
        return plan.Reads;
    }
}
