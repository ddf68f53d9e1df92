using Microsoft.EntityFrameworkCore;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class SequenceTests : DatabaseTest
{
    [Fact]
    public async Task Sequences_have_no_gap_under_eight_writers_in_three_circles()
    {
        await Database.StartLogAsync();
        var seats = new List<TestSeat> { Ana };
        foreach (var name in new[] { "Bea", "Leo" })
        {
            seats.Add(await Database.AddSeatAsync(await Database.AddCircleAsync(), name));
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 40; i++)
            {
                await Database.SayAsync(seats[(writer + i) % 3], $"{writer} {i}");
            }
        }, Cancellation)));

        await using var db = Database.Context();
        foreach (var seat in seats)
        {
            var sequences = await db.Messages.Where(m => m.CircleId == seat.CircleId).Select(m => m.Sequence).Order().ToListAsync(Cancellation);
            var circle = await db.Circles.SingleAsync(c => c.Id == seat.CircleId, Cancellation);
            Assert.Equal(Enumerable.Range(1, sequences.Count).Select(n => (long)n), sequences);
            Assert.Equal(sequences.Count, circle.LastSequence);
        }

        Assert.Equal(320, Count("Messages"));
    }

    [Fact]
    public async Task A_group_keeps_the_order_in_which_it_was_asked_for()
    {
        var waiting = new List<Task<Said>>();
        for (var i = 0; i < 20; i++)
        {
            var post = await Database.SealAsync(i % 2 == 0 ? Ana : Tom, $"{i}");
            waiting.Add(Append(post));
        }

        await Database.StartLogAsync();

        Assert.Equal(Enumerable.Range(1, 20).Select(n => (long)n), (await Task.WhenAll(waiting)).Select(said => said.Sequence));

        async Task<Said> Append(Data.Conversation.PostEntry post)
        {
            var receipt = await Database.Log.AppendAsync(post);
            return new Said(receipt.Number, post.ClientId, receipt);
        }
    }

    [Fact]
    public async Task A_receipt_has_the_servers_time_in_whole_milliseconds()
    {
        await Database.StartLogAsync();

        var said = await Database.SayAsync(Ana, "hello");

        Assert.Equal(new DateTime(2026, 5, 4, 12, 0, 0, 123, DateTimeKind.Utc), said.Receipt.At);
    }

    [Fact]
    public async Task More_than_one_group_of_entries_is_all_written()
    {
        var posts = new List<Task>();
        for (var i = 0; i < 700; i++)
        {
            posts.Add(Database.Log.AppendAsync(await Database.SealAsync(Ana, $"{i}")));
        }

        await Database.StartLogAsync();
        await Task.WhenAll(posts);

        Assert.Equal(700, Database.Scalar<long>("SELECT MAX(\"Sequence\") FROM \"Messages\""));
    }
}
