using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class LogTailTests : DatabaseTest
{
    [Fact]
    public async Task What_follows_a_position_comes_in_ascending_order_with_the_words_of_now()
    {
        await TalkAsync();

        await using var db = Database.Context();
        var (messages, changes) = await new LogTail(db, Database.Texts).AfterAsync(CircleId, new LogPosition(1, 1), Cancellation);

        Assert.Equal([(2, "two, again"), (3, null)], messages.Select(m => (m.Sequence, m.Body)));
        Assert.Equal(
            [(2, 2, ChangeKind.Edited, "two, again"), (3, 3, ChangeKind.Deleted, null)],
            changes.Select(c => (c.Number, c.Message.Sequence, c.Kind, c.Message.Body)));
    }

    [Fact]
    public async Task At_the_end_of_the_log_nothing_follows()
    {
        await TalkAsync();

        await using var db = Database.Context();
        var (messages, changes) = await new LogTail(db, Database.Texts).AfterAsync(CircleId, new LogPosition(3, 3), Cancellation);

        Assert.Empty(messages);
        Assert.Empty(changes);
    }

    [Fact]
    public async Task How_far_circles_are_is_told_for_those_that_are_asked_for()
    {
        await TalkAsync();

        await using var db = Database.Context();
        var positions = await new LogTail(db, Database.Texts).PositionsAsync([CircleId, Guid.NewGuid()], Cancellation);

        Assert.Equal(new LogPosition(3, 3), Assert.Single(positions).Value);
    }

    private async Task TalkAsync()
    {
        await Database.StartLogAsync();
        var first = await Database.SayAsync(Ana, "one");
        var second = await Database.SayAsync(Ana, "two");
        await Database.SayAsync(Tom, "three");
        await Database.EditAsync(Ana, first, "one, again", revision: 1);
        await Database.EditAsync(Ana, second, "two, again", revision: 1);
        await Database.DeleteAsync(Tom, 3);
    }
}
