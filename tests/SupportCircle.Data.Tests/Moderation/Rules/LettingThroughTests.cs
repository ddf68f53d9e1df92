using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Data.Tests.Moderation.Rules;

public sealed class LettingThroughTests : DatabaseTest
{
    private readonly Guid _clientId = Guid.CreateVersion7();

    [Fact]
    public async Task It_takes_its_place_at_that_moment_and_is_read_as_its_author_wrote_it()
    {
        var (ruth, held) = await HoldAsync();
        await Database.SayAsync(Tom, "In the meantime.");
        Database.Time.Advance(TimeSpan.FromMinutes(5));

        var message = await Database.LetThroughAsync(ruth, held);
        var next = await Database.SayAsync(Tom, "Afterwards.");

        Assert.Equal((2, _clientId, Ana.Id, "Ana", "one"),
            (message.Sequence, message.ClientMessageId, message.SeatId, message.SeatName, message.Body));
        Assert.Equal(Database.Time.Now(), message.SentAt);
        Assert.Equal(3, next.Sequence);
        var read = await ReadAsync();
        Assert.Equal(["In the meantime.", "one", "Afterwards."], read.Select(one => one.Body));
        var decided = (await Database.HeldAsync()).Single();
        Assert.Equal((HeldOutcome.LetThrough, 2, ruth.MemberId), (decided.Outcome, decided.Sequence, decided.DecidedByMemberId));
        Assert.Null(decided.SealedBody);
    }

    [Fact]
    public async Task The_same_post_sent_again_gets_the_messages_receipt()
    {
        var (ruth, held) = await HoldAsync();
        var message = await Database.LetThroughAsync(ruth, held);

        var receipt = await Database.SayUnderRulesAsync(Ana, "one", WatchAction.Hold, _clientId);

        Assert.Equal(new LogReceipt(message.Sequence, message.SentAt), receipt);
        Assert.Equal((1, 1), (Count("Messages"), Count("HeldPosts")));
    }

    [Fact]
    public async Task What_was_declined_or_taken_back_and_is_sent_again_is_held_as_it_was()
    {
        var (ruth, held) = await HoldAsync();
        var other = Guid.CreateVersion7();
        var first = await Database.SayUnderRulesAsync(Ana, "two", WatchAction.Hold, other);
        await Database.DecideHeldAsync(ruth, held, (_, _, post) =>
        {
            post.Decline(sealedWord: null, ruth.MemberId, Database.Time.Now());
            return Task.FromResult(true);
        });
        await Database.DecideHeldAsync(ruth, (await Database.HeldAsync()).Single(post => post.ClientMessageId == other).Id, (_, _, post) =>
        {
            post.TakeBack(Database.Time.Now());
            return Task.FromResult(true);
        });

        Assert.NotNull((await Database.SayUnderRulesAsync(Ana, "one", null, _clientId)).Held);
        Assert.Equal(first, await Database.SayUnderRulesAsync(Ana, "two", null, other));
        Assert.Equal(0, Count("Messages"));
    }

    [Fact]
    public async Task Let_through_by_many_at_once_while_others_post_it_is_one_message_and_the_sequence_has_no_gap()
    {
        var (ruth, held) = await HoldAsync();

        var tries = Enumerable.Range(0, 6).Select(_ => Task.Run(() => TryAsync(ruth, held), Cancellation)).ToArray();
        var posts = Enumerable.Range(0, 10).Select(i => Task.Run(() => Database.SayAsync(Tom, $"{i}"), Cancellation)).ToArray();
        var again = Enumerable.Range(0, 4)
            .Select(_ => Task.Run(() => Database.SayUnderRulesAsync(Ana, "one", WatchAction.Hold, _clientId), Cancellation)).ToArray();
        await Task.WhenAll(posts);
        await Task.WhenAll(again);

        Assert.Single(await Task.WhenAll(tries), outcome => outcome is null);
        Assert.All(await Task.WhenAll(tries), outcome => Assert.True(outcome is null or RefusalCodes.Conflict));
        Assert.Equal(11, Count("Messages"));
        Assert.Equal(11, Database.Scalar<long>("SELECT \"LastSequence\" FROM \"Circles\""));
        Assert.Equal(11, Database.Scalar<long>("SELECT MAX(\"Sequence\") FROM \"Messages\""));
    }

    [Fact]
    public async Task A_mute_a_pause_and_slow_mode_do_not_stand_against_what_was_said_before_them()
    {
        var (ruth, held) = await HoldAsync();
        await Database.ChangeCircleAsync(CircleId, circle =>
        {
            circle.PausedAt = Database.Time.Now();
            circle.SlowModeSeconds = 600;
        });
        await ChangeAnaAsync(seat => seat.MutedUntil = Database.Time.Now().AddHours(1));

        Assert.Equal(1, (await Database.LetThroughAsync(ruth, held)).Sequence);
    }

    [Theory]
    [InlineData(SeatState.Left)]
    [InlineData(SeatState.Removed)]
    public async Task Nobody_speaks_who_is_not_there_any_more(SeatState state)
    {
        var (ruth, held) = await HoldAsync();
        await ChangeAnaAsync(seat => seat.State = state);

        Assert.Equal(RefusalCodes.Conflict, await TryAsync(ruth, held));
        Assert.Equal(0, Count("Messages"));
        await ChangeAnaAsync(seat => seat.State = SeatState.Active);
        Assert.Null(await TryAsync(ruth, held));
    }

    [Fact]
    public async Task Nor_whoever_is_suspended()
    {
        var (ruth, held) = await HoldAsync();
        Database.Run("UPDATE \"Members\" SET \"State\" = 'Suspended' WHERE \"DisplayName\" = 'Ana'");

        Assert.Equal(RefusalCodes.Conflict, await TryAsync(ruth, held));
        Assert.Null((await Database.HeldAsync()).Single().Outcome);
    }

    [Fact]
    public async Task It_mentions_those_who_are_there_by_then()
    {
        await Database.StartLogAsync();
        var ruth = await FacilitatorAsync();
        var leo = await Database.AddSeatAsync(CircleId, "Leo");
        await Database.Log.AppendAsync(await Database.WatchAsync(Ana, "@Tom @Leo", WatchAction.Hold, mentions: [Tom.Id, leo.Id, Ana.Id]));
        Assert.Equal(0, Count("Mentions"));
        await using (var db = Database.Context())
        {
            await db.Seats.Where(seat => seat.Id == leo.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(seat => seat.State, SeatState.Left), Cancellation);
        }

        var message = await Database.LetThroughAsync(ruth, (await Database.HeldAsync()).Single().Id);

        Assert.Equal([Tom.Id], message.Mentions);
        Assert.Equal([Tom.Id], (await ReadAsync()).Single().Mentions);
    }

    private async Task<(TestSeat Facilitator, Guid HeldId)> HoldAsync()
    {
        await Database.StartLogAsync();
        var ruth = await FacilitatorAsync();
        await Database.SayUnderRulesAsync(Ana, "one", WatchAction.Hold, _clientId);
        return (ruth, (await Database.HeldAsync()).Single().Id);
    }

    private Task<TestSeat> FacilitatorAsync() => Database.AddSeatAsync(CircleId, "Ruth", seat => seat.Role = SeatRole.Facilitator);

    private async Task<string?> TryAsync(TestSeat facilitator, Guid held)
    {
        try
        {
            await Database.LetThroughAsync(facilitator, held);
            return null;
        }
        catch (Refusal refusal)
        {
            return refusal.Code;
        }
    }

    private async Task ChangeAnaAsync(Action<Seat> change)
    {
        await using var db = Database.Context();
        change(await db.Seats.AsTracking().SingleAsync(seat => seat.Id == Ana.Id, Cancellation));
        await db.SaveChangesAsync(Cancellation);
    }

    private async Task<IReadOnlyList<ReadMessage>> ReadAsync()
    {
        await using var scope = Database.Scope();
        var seat = await scope.ServiceProvider.GetRequiredService<CircleAccess>().ReaderAsync(CircleId, Tom.MemberId, Cancellation);
        return (await scope.ServiceProvider.GetRequiredService<MessageReader>().NewestAsync(seat, Cancellation)).Messages;
    }
}
