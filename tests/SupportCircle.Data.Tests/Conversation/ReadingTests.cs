using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class ReadingTests : DatabaseTest
{
    [Fact]
    public async Task The_first_look_brings_the_newest_fifty_oldest_first()
    {
        await SayManyAsync(60);

        var read = await ReadAsync((reader, seat) => reader.NewestAsync(seat, Cancellation));

        Assert.Equal(Range(11, 60), read.Messages.Select(m => m.Sequence));
        Assert.Equal("60", read.Messages[^1].Body);
        Assert.Equal((60, 0, false), (read.LastSequence, read.LastChange, read.Truncated));
        Assert.Empty(read.Changes);
    }

    [Fact]
    public async Task A_message_is_read_as_it_was_written()
    {
        await Database.StartLogAsync();
        var first = await Database.SayAsync(Ana, "one");
        var second = await Database.SayAsync(Tom, "two", replyTo: 1);
        var edit = await Database.EditAsync(Ana, first, "uno", revision: 1);
        ReadAcknowledgement[] none = [];

        var read = await ReadAsync((reader, seat) => reader.NewestAsync(seat, Cancellation));

        Assert.Equal(
            [
                new ReadMessage(1, Ana.Id, "Ana", first.ClientId, first.Receipt.At, edit.At, ReplyTo: null, Revision: 1, "uno", none),
                new ReadMessage(2, Tom.Id, "Tom", second.ClientId, second.Receipt.At, EditedAt: null, ReplyTo: 1, Revision: 0, "two", none),
            ],
            read.Messages.Select(message => message with { Acknowledgements = none }));
        Assert.All(read.Messages, message => Assert.Empty(message.Acknowledgements));
    }

    [Fact]
    public async Task Times_are_read_as_utc()
    {
        await SayManyAsync(1);

        var read = await ReadAsync((reader, seat) => reader.NewestAsync(seat, Cancellation));

        Assert.Equal(DateTimeKind.Utc, read.Messages[0].SentAt.Kind);
    }

    [Fact]
    public async Task Older_messages_come_before_a_sequence_up_to_a_limit()
    {
        await SayManyAsync(10);

        var read = await ReadAsync((reader, seat) => reader.BeforeAsync(seat, before: 8, limit: 3, Cancellation));

        Assert.Equal(Range(5, 7), read.Select(m => m.Sequence));
    }

    [Fact]
    public async Task Before_the_first_message_there_is_nothing()
    {
        await SayManyAsync(2);

        Assert.Empty(await ReadAsync((reader, seat) => reader.BeforeAsync(seat, before: 1, limit: 50, Cancellation)));
    }

    [Fact]
    public async Task A_deleted_message_keeps_its_number_and_has_no_words()
    {
        await SayManyAsync(2);
        await Database.DeleteAsync(Ana, 1);

        var read = await ReadAsync((reader, seat) => reader.NewestAsync(seat, Cancellation));

        Assert.Equal([(1, null), (2, "2")], read.Messages.Select(m => (m.Sequence, m.Body)));
        Assert.Empty(await ReadAsync((reader, seat) => reader.WordingsAsync(seat, 1, Cancellation)));
    }

    [Fact]
    public async Task A_conversation_shows_nothing_of_another_circle()
    {
        await Database.StartLogAsync();
        var elsewhere = await Database.AddSeatAsync(await Database.AddCircleAsync(), "Bea");
        await Database.SayAsync(elsewhere, "elsewhere");

        var read = await ReadAsync((reader, seat) => reader.NewestAsync(seat, Cancellation));

        Assert.Empty(read.Messages);
        Assert.Equal(0, read.LastSequence);
    }

    private static IEnumerable<long> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(n => (long)n);

    private async Task SayManyAsync(int count)
    {
        await Database.StartLogAsync();
        for (var i = 1; i <= count; i++)
        {
            await Database.SayAsync(Ana, $"{i}");
        }
    }

    private async Task<T> ReadAsync<T>(Func<MessageReader, HeldSeat, Task<T>> read)
    {
        await using var scope = Database.Scope();
        var seat = await scope.ServiceProvider.GetRequiredService<CircleAccess>().ReaderAsync(CircleId, Tom.MemberId, Cancellation);
        return await read(scope.ServiceProvider.GetRequiredService<MessageReader>(), seat);
    }
}
