using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Tests.Conversation;

/// <summary>What looks far back in a log, and how far.</summary>
public sealed class LongLogTests : DatabaseTest
{
    private const int AtOnce = 2_000;

    private bool _isStarted;

    [Fact]
    public async Task A_search_stops_after_twenty_thousand_messages_and_goes_on_from_there()
    {
        await SayManyAsync(ConversationLimits.SearchLookBack + 30, sequence => sequence == 7 ? "the lamp" : "nothing");
        var words = SearchWords.Parse("lamp", "words");

        var first = await AsAsync<MessageSearch, FoundMessages>((search, seat) =>
            search.FindAsync(seat, words, seat.Circle.LastSequence + 1, Cancellation));
        var second = await AsAsync<MessageSearch, FoundMessages>((search, seat) =>
            search.FindAsync(seat, words, first.Before!.Value, Cancellation));

        Assert.Equal((0, 31), (first.Hits.Count, first.Before));
        Assert.Equal(Database.Time.Now(), first.LookedBackTo);
        Assert.Equal([7L], second.Hits.Select(hit => hit.Sequence));
        Assert.Null(second.Before);
    }

    [Fact]
    public async Task Of_a_log_that_one_wrote_alone_no_more_than_the_newest_are_looked_at_to_count()
    {
        await SayManyAsync(20, _ => "from Ana");
        await SayManyAsync(ConversationLimits.UnreadLookBack - 10, _ => "from Tom", Tom);

        var unread = await AsAsync<UnreadMessages, IReadOnlyList<UnreadInCircle>>((counts, seat) =>
            counts.OfMemberAsync(seat.Seat.MemberId, Cancellation));

        Assert.Equal([new UnreadInCircle(CircleId, 10, 0, With: null)], unread);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(300)]
    public async Task Every_moment_is_found_in_a_log_of_any_length(int length)
    {
        var start = Database.Time.Now();
        await SayManyAsync(length, _ => "something");
        await using (var db = Database.Context())
        {
            await db.Messages.ForEachAsync(message => db.Attach(message).Property(m => m.SentAt).CurrentValue = start.AddMinutes(message.Sequence));
            await db.SaveChangesAsync();
        }

        for (var sequence = 1; sequence <= length; sequence += 1 + (length / 40))
        {
            Assert.Equal(sequence, await SinceAsync(start.AddMinutes(sequence)));
            Assert.Equal(sequence, await SinceAsync(start.AddMinutes(sequence - 1).AddMilliseconds(1)));
        }

        Assert.Equal(1, await SinceAsync(DateTime.MinValue));
        Assert.Null(await SinceAsync(start.AddMinutes(length).AddMilliseconds(1)));
    }

    [Fact]
    public async Task In_an_empty_log_no_moment_is_found() => Assert.Null(await SinceAsync(DateTime.MinValue));

    [Fact]
    public async Task Where_a_clock_was_set_back_one_of_the_places_is_found_at_which_the_moment_was_passed()
    {
        var start = Database.Time.Now();
        await SayManyAsync(60, _ => "something");
        await using (var db = Database.Context())
        {
            // Forty minutes, and then the last twenty of them once more.
            await db.Messages.ForEachAsync(message => db.Attach(message).Property(m => m.SentAt).CurrentValue =
                start.AddMinutes(message.Sequence <= 40 ? message.Sequence : message.Sequence - 20));
            await db.SaveChangesAsync();
        }

        Assert.Contains((await SinceAsync(start.AddMinutes(30)))!.Value, new long[] { 30, 50 });
        Assert.Equal(5, await SinceAsync(start.AddMinutes(5)));
    }

    private Task<long?> SinceAsync(DateTime at) =>
        AsAsync<MessageTimes, long?>((times, seat) => times.FirstSinceAsync(seat, at, Cancellation));

    private async Task SayManyAsync(int count, Func<int, string> words, TestSeat? by = null)
    {
        if (!_isStarted)
        {
            await Database.StartLogAsync();
            _isStarted = true;
        }

        for (var from = 1; from <= count; from += AtOnce)
        {
            var posts = new List<PostEntry>();
            for (var i = from; i < Math.Min(from + AtOnce, count + 1); i++)
            {
                posts.Add(await Database.SealAsync(by ?? Ana, words(i)));
            }

            await Task.WhenAll(posts.Select(post => Database.Log.AppendAsync(post)));
            Database.Log.TakeCommitted();
        }
    }

    private async Task<TResult> AsAsync<T, TResult>(Func<T, HeldSeat, Task<TResult>> read)
        where T : notnull
    {
        await using var scope = Database.Scope();
        var seat = await scope.ServiceProvider.GetRequiredService<CircleAccess>().ReaderAsync(CircleId, Tom.MemberId, Cancellation);
        return await read(scope.ServiceProvider.GetRequiredService<T>(), seat);
    }
}
