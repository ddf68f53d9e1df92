using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class CommittedTests : DatabaseTest
{
    [Fact]
    public async Task What_was_written_is_handed_on_as_it_was_written()
    {
        await Database.StartLogAsync();
        var first = await Database.SayAsync(Ana, "one");
        var second = await Database.SayAsync(Tom, "two", replyTo: first.Sequence);
        var edit = await Database.EditAsync(Ana, first, "uno", revision: 1);
        var deletion = await Database.DeleteAsync(Tom, second.Sequence);

        Assert.Equal(
            [
                new CommittedMessage(CircleId, 1, first.ClientId, Ana.Id, "Ana", "one", first.Receipt.At, ReplyTo: null),
                new CommittedMessage(CircleId, 2, second.ClientId, Tom.Id, "Tom", "two", second.Receipt.At, ReplyTo: 1),
                new CommittedChange(CircleId, 1, ChangeKind.Edited, 1, edit.At) { Body = "uno" },
                new CommittedChange(CircleId, 2, ChangeKind.Deleted, 2, deletion.At),
            ],
            Database.Log.TakeCommitted());
    }

    [Fact]
    public async Task Groups_are_handed_on_in_the_order_of_the_log()
    {
        await Database.StartLogAsync();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await Database.SayAsync(writer % 2 == 0 ? Ana : Tom, $"{writer} {i}");
            }
        }, Cancellation)));

        var sequences = Database.Log.TakeCommitted().Cast<CommittedMessage>().Select(m => m.Sequence);

        Assert.Equal(Enumerable.Range(1, 120).Select(n => (long)n), sequences);
    }

    [Fact]
    public async Task A_receipt_comes_after_the_message_was_handed_on()
    {
        await Database.StartLogAsync();

        await Database.SayAsync(Ana, "one");

        Assert.True(Database.Log.Committed.TryRead(out var group));
        Assert.Single(group);
    }
}
