using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class MentionTests : DatabaseTest
{
    [Fact]
    public async Task They_are_handed_on_and_read_with_their_message_and_with_no_other()
    {
        await Database.StartLogAsync();
        var leo = await Database.AddSeatAsync(CircleId, "Leo");
        Guid[] both = [.. ((Guid[])[Tom.Id, leo.Id]).Order()];

        await Database.SayAsync(Ana, "@Tom @Leo", mentions: [leo.Id, Tom.Id]);
        await Database.SayAsync(Ana, "Nobody in particular.");

        Assert.Equal([both, []], Database.Log.TakeCommitted().Cast<CommittedMessage>().Select(m => m.Mentions));
        Assert.Equal([both, []], (await ReadAsync()).Select(m => m.Mentions));
        await using var db = Database.Context();
        var (messages, _) = await new LogTail(db, Database.Texts).AfterAsync(CircleId, new LogPosition(0, 0), Cancellation);
        Assert.Equal([both, []], messages.Select(m => m.Mentions));
    }

    [Fact]
    public async Task Only_others_with_a_place_in_the_circle_count_each_once()
    {
        await Database.StartLogAsync();
        var elsewhere = await Database.AddSeatAsync(await Database.AddCircleAsync(), "Sue");
        var left = await Database.AddSeatAsync(CircleId, "Left", seat => seat.State = SeatState.Left);
        var removed = await Database.AddSeatAsync(CircleId, "Removed", seat => seat.State = SeatState.Removed);
        var asks = await Database.AddSeatAsync(CircleId, "Asks", seat => seat.State = SeatState.Requested);
        var muted = await Database.AddSeatAsync(CircleId, "Muted", seat => seat.MutedUntil = Database.Time.GetUtcNow().UtcDateTime.AddHours(1));
        var behind = await Database.AddSeatAsync(CircleId, "Behind", seat => seat.AcceptedVersion = null);

        await Database.SayAsync(
            Ana, "Everybody.", mentions: [elsewhere.Id, left.Id, removed.Id, asks.Id, Ana.Id, Guid.NewGuid(), muted.Id, behind.Id, muted.Id]);

        Assert.Equal(((Guid[])[muted.Id, behind.Id]).Order(), (await ReadAsync()).Single().Mentions);
        Assert.Equal(2, Count("Mentions"));
    }

    [Fact]
    public async Task A_group_with_mentions_is_read_for_in_as_few_questions_and_written_with_one_statement_more()
    {
        var (reads, writes) = await CostAsync(mentioning: 0);
        var (readsOfOne, writesOfOne) = await CostAsync(mentioning: 1);
        var (readsOfMany, writesOfMany) = await CostAsync(mentioning: 20);

        Assert.Equal((reads, reads), (readsOfOne, readsOfMany));

        // On SQLite a statement is a call: there is one for each row.
        Assert.Equal(Database.Server.Provider.IsEmbedded ? (1, 20) : (1, 1), (writesOfOne - writes, writesOfMany - writes));
        Assert.Equal(21, Count("Mentions"));
    }

    [Fact]
    public async Task They_stay_when_the_words_are_edited_and_leave_the_database_with_them()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "@Tom", mentions: Tom.Id);
        await Database.EditAsync(Ana, said, "@Tomas", revision: 1);
        Assert.Equal([Tom.Id], (await ReadAsync()).Single().Mentions);

        await Database.DeleteAsync(Ana, 1);

        Assert.Empty((await ReadAsync()).Single().Mentions);
        Assert.Equal(0, Count("Mentions"));
    }

    [Fact]
    public async Task The_same_post_twice_mentions_whom_it_mentioned_first()
    {
        await Database.StartLogAsync();
        var leo = await Database.AddSeatAsync(CircleId, "Leo");
        var first = await Database.SayAsync(Ana, "@Tom", mentions: Tom.Id);

        var second = await Database.SayAsync(Ana, "@Leo", first.ClientId, mentions: leo.Id);

        Assert.Equal(first.Receipt, second.Receipt);
        Assert.Equal([Tom.Id], (await ReadAsync()).Single().Mentions);
    }

    [Fact]
    public async Task After_an_unknown_outcome_those_are_handed_on_whom_the_log_has_though_they_have_left_since()
    {
        var isFirst = true;
        using var log = TestDatabase.NewLog(() => new LeavingStore(Database.OpenStore(), LeaveOnceAsync), TimeProvider.System);
        await log.StartAsync(Cancellation);

        await log.AppendAsync(await Database.SealAsync(Ana, "@Tom", mentions: Tom.Id));

        Assert.Equal([Tom.Id], log.TakeCommitted().Cast<CommittedMessage>().Single().Mentions);
        Assert.Equal([Tom.Id], (await ReadAsync()).Single().Mentions);
        await log.StopAsync(Cancellation);

        async Task LeaveOnceAsync()
        {
            if (isFirst)
            {
                isFirst = false;
                await using var db = Database.Context();
                await db.Seats.Where(seat => seat.Id == Tom.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(seat => seat.State, SeatState.Left), Cancellation);
                throw new ConnectionLostException();
            }
        }
    }

    [Fact]
    public async Task What_is_seen_again_mentions_whom_it_did()
    {
        await Database.StartLogAsync();
        var ruth = await Database.AddSeatAsync(CircleId, "Ruth", seat => seat.Role = SeatRole.Facilitator);
        await Database.SayAsync(Ana, "@Tom", mentions: Tom.Id);
        await Database.HideAsync(ruth, 1);
        Assert.Empty((await ReadAsync()).Single().Mentions);

        var restored = await Database.RestoreAsync(ruth, 1);

        Assert.Equal([Tom.Id], restored.Restored!.Mentions);
        await using var db = Database.Context();
        var (_, changes) = await new LogTail(db, Database.Texts).AfterAsync(CircleId, new LogPosition(1, 0), Cancellation);
        Assert.Equal([Tom.Id], changes[^1].Message.Mentions);
    }

    private async Task<(int Reads, int Writes)> CostAsync(int mentioning)
    {
        var store = Database.OpenStore();
        using var log = TestDatabase.NewLog(() => store, Database.Time);
        var outcomes = new List<Task<LogReceipt>>();
        for (var i = 0; i < 20; i++)
        {
            outcomes.Add(log.AppendAsync(await Database.SealAsync(Ana, $"{i}", mentions: i < mentioning ? [Tom.Id] : [])));
        }

        await log.StartAsync(Cancellation);
        await Task.WhenAll(outcomes);
        await log.StopAsync(Cancellation);
        return (store.Reads, store.Writes);
    }

    private async Task<IReadOnlyList<ReadMessage>> ReadAsync()
    {
        await using var scope = Database.Scope();
        var seat = await scope.ServiceProvider.GetRequiredService<CircleAccess>().ReaderAsync(CircleId, Ana.MemberId, Cancellation);
        return (await scope.ServiceProvider.GetRequiredService<MessageReader>().NewestAsync(seat, Cancellation)).Messages;
    }

    /// <summary>Something happens after a commit, before its outcome is known.</summary>
    private sealed class LeavingStore(LogStore inner, Func<Task> afterCommit) : WrappedStore(inner)
    {
        public override async Task CommitAsync()
        {
            await base.CommitAsync();
            await afterCommit();
        }

        public override bool IsPassing(Exception failure) => failure is ConnectionLostException || base.IsPassing(failure);
    }
}
