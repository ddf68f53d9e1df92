using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Conversation;

public sealed class EnteringTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_first_entry_brings_the_newest_fifty_oldest_first()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        for (var i = 1; i <= 60; i++)
        {
            await ana.PostAsync(circle.Id, $"Message {i}");
        }

        var answer = await ana.EnterAsync(circle.Id);

        Assert.Equal(Enumerable.Range(11, 50).Select(i => $"Message {i}"), answer.Messages.Select(m => m.Body));
        Assert.Equal((60L, 0L, false), (answer.LastSequence, answer.LastChange, answer.Truncated));
    }

    [Fact]
    public async Task Whoever_comes_back_gets_exactly_what_was_missed_messages_and_changes()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "One");
        await ana.PostAsync(circle.Id, "Two");
        var cursor = new EnterCursor(2, 0);
        await ana.PostAsync(circle.Id, "Three");
        await ana.EditAsync(circle.Id, 1, "One, again");
        await ana.DeleteAsync(circle.Id, 2);
        await using var tom = await circle["Tom"].LineAsync();

        var answer = await tom.EnterAsync(circle.Id, cursor);

        Assert.Equal([(3L, "Three")], answer.Messages.Select(m => (m.Sequence, m.Body!)));
        Assert.Equal(
            [(1L, MessageChangeKind.Edited, 1L, "One, again"), (2L, MessageChangeKind.Deleted, 2L, null)],
            answer.Changes.Select(c => (c.Change, c.Kind, c.Sequence, c.Body)));
        Assert.False(answer.Truncated);
    }

    [Fact]
    public async Task A_long_absence_is_caught_up_page_by_page()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        var posts = Enumerable.Range(1, 450).Select(i => ana.PostAsync(circle.Id, $"Message {i}"));
        await Task.WhenAll(posts);

        var seen = new List<long>();
        EnterAnswer answer;
        do
        {
            answer = await ana.EnterAsync(circle.Id, new EnterCursor(seen.Count, 0));
            Assert.True(answer.Messages.Count <= 200);
            seen.AddRange(answer.Messages.Select(m => m.Sequence));
        }
        while (answer.Truncated);

        Assert.Equal(Enumerable.Range(1, 450).Select(i => (long)i), seen);
    }

    [Fact]
    public async Task A_stranger_is_told_that_there_is_nothing_and_hears_nothing()
    {
        var circle = await _host.CircleAsync("Ana");
        var stranger = await _host.MemberAsync("Stranger");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var line = await stranger.LineAsync();

        var refused = await Refused.ByAsync(() => line.EnterAsync(circle.Id));
        var nothing = await Refused.ByAsync(() => line.EnterAsync(Guid.CreateVersion7()));
        await ana.PostAsync(circle.Id, "Between us.");
        await ana.MessageAsync();
        await Refused.ByAsync(() => line.EnterAsync(circle.Id));

        Assert.Equal(RefusalCodes.NotFound, refused.Code);
        Assert.Equal(nothing.Message, refused.Message);
        Assert.Empty(line.Heard);
    }

    [Fact]
    public async Task Whoever_has_gone_out_hears_nothing_more_until_coming_in_again()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);

        await tom.ExitAsync(circle.Id);
        await ana.PostAsync(circle.Id, "While he is out.");
        await ana.MessageAsync();
        await tom.EnterAsync(circle.Id);
        await ana.PostAsync(circle.Id, "When he is back.");

        Assert.Equal("When he is back.", (await tom.MessageAsync()).Body);
    }

    [Fact]
    public async Task A_cursor_past_the_end_of_the_log_is_a_conflict()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].LineAsync();

        var refused = await Refused.ByAsync(() => ana.EnterAsync(circle.Id, new EnterCursor(5, 0)));

        Assert.Equal(RefusalCodes.Conflict, refused.Code);
    }
}
