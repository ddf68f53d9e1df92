using SupportCircle.Data.Conversation;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class GroupReadsTests : DatabaseTest
{
    [Fact]
    public async Task A_large_group_is_read_for_in_as_few_questions_as_a_single_entry()
    {
        Assert.Equal(await ReadsForAsync(1), await ReadsForAsync(200));
        Assert.Equal(201, Count("Messages"));
    }

    [Fact]
    public async Task What_does_not_go_together_in_a_group_is_found_without_a_second_try()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "one");
        var once = await ReadsForAsync([await Database.SealAsync(Tom, "beside it"), TestConversation.Deletion(Ana, said.Sequence)]);
        var other = await Database.SayAsync(Ana, "two");
        var post = await Database.SealAsync(Tom, "three");

        var reads = await ReadsForAsync(
        [
            post,
            await Database.SealAsync(Tom, "three", post.ClientId),
            TestConversation.Deletion(Ana, other.Sequence),
            await Database.SealEditAsync(Ana, other, "too late", revision: 1),
        ]);

        Assert.Equal(once, reads);
    }

    private async Task<int> ReadsForAsync(int posts)
    {
        var entries = new List<LogEntry>();
        for (var i = 0; i < posts; i++)
        {
            entries.Add(await Database.SealAsync(i % 2 == 0 ? Ana : Tom, $"{i}"));
        }

        return await ReadsForAsync(entries);
    }

    private async Task<int> ReadsForAsync(IEnumerable<LogEntry> entries)
    {
        var store = Database.OpenStore();
        using var log = TestDatabase.NewLog(() => store, Database.Time);
        var outcomes = entries.Select(log.AppendAsync).ToList();
        await log.StartAsync(Cancellation);
        Task settled = Task.WhenAll(outcomes);
        await settled.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await log.StopAsync(Cancellation);
        return store.Reads;
    }
}
