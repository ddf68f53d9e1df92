using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class ResumingTests : DatabaseTest
{
    [Fact]
    public async Task Whoever_was_away_gets_what_was_missed_and_nothing_else()
    {
        await Database.StartLogAsync();
        var first = await Database.SayAsync(Ana, "one");
        await Database.SayAsync(Ana, "two");
        await Database.EditAsync(Ana, first, "uno", revision: 1);
        await Database.SayAsync(Ana, "three");
        await Database.DeleteAsync(Ana, 2);

        var read = await AfterAsync(sequence: 2, change: 1);

        Assert.Equal([(3, "three")], read.Messages.Select(m => (m.Sequence, m.Body)));
        Assert.Equal([(2, ChangeKind.Deleted, 2, null)], read.Changes.Select(c => (c.Number, c.Kind, c.Message.Sequence, c.Message.Body)));
        Assert.Equal((3, 2, false), (read.LastSequence, read.LastChange, read.Truncated));
    }

    [Fact]
    public async Task A_change_brings_the_words_as_they_are_now()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "one");
        await Database.EditAsync(Ana, said, "two", revision: 1);
        await Database.EditAsync(Ana, said, "three", revision: 2);

        var read = await AfterAsync(sequence: 1, change: 0);

        Assert.Equal([(1, "three"), (2, "three")], read.Changes.Select(c => (c.Number, c.Message.Body)));
    }

    [Fact]
    public async Task Whoever_missed_nothing_gets_nothing()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "one");

        var read = await AfterAsync(sequence: 1, change: 0);

        Assert.Empty(read.Messages);
        Assert.Empty(read.Changes);
        Assert.False(read.Truncated);
    }

    [Fact]
    public async Task Paging_on_brings_every_message_and_every_change_exactly_once()
    {
        await Database.StartLogAsync();
        var said = new List<Said>();
        for (var i = 0; i < 450; i++)
        {
            said.Add(await Database.SayAsync(Ana, $"{i}"));
        }

        for (var i = 0; i < 250; i++)
        {
            await Database.EditAsync(Ana, said[i], $"edited {i}", revision: 1);
        }

        var messages = new List<long>();
        var changes = new List<long>();
        ReadConversation page;
        do
        {
            page = await AfterAsync(messages.LastOrDefault(), changes.LastOrDefault());
            Assert.InRange(page.Messages.Count, 0, ConversationLimits.Page);
            Assert.InRange(page.Changes.Count, 0, ConversationLimits.Page);
            messages.AddRange(page.Messages.Select(m => m.Sequence));
            changes.AddRange(page.Changes.Select(c => c.Number));
            Assert.True(page.Messages.Count + page.Changes.Count > 0, "A page brought nothing and said that there is more.");
        }
        while (page.Truncated);

        Assert.Equal(Enumerable.Range(1, 450).Select(n => (long)n), messages);
        Assert.Equal(Enumerable.Range(1, 250).Select(n => (long)n), changes);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    public async Task A_cursor_past_the_end_is_a_conflict(long sequence, long change)
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "one");

        var refusal = await Assert.ThrowsAsync<Refusal>(() => AfterAsync(sequence, change));

        Assert.Equal(RefusalCodes.Conflict, refusal.Code);
    }

    private async Task<ReadConversation> AfterAsync(long sequence, long change)
    {
        await using var scope = Database.Scope();
        var seat = await scope.ServiceProvider.GetRequiredService<CircleAccess>().ReaderAsync(CircleId, Tom.MemberId, Cancellation);
        return await scope.ServiceProvider.GetRequiredService<MessageReader>().AfterAsync(seat, sequence, change, Cancellation);
    }
}
