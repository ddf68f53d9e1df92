using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class LostConnectionTests : DatabaseTest
{
    [Theory]
    [InlineData(Fault.AtOpen)]
    [InlineData(Fault.AtBegin)]
    [InlineData(Fault.AfterInsert)]
    [InlineData(Fault.BeforeCommit)]
    [InlineData(Fault.AfterCommit)]
    public async Task Wherever_the_connection_is_lost_the_group_is_written_once_and_handed_on(Fault fault)
    {
        using var log = FaultyLog(new FaultPlan(fault));
        var one = log.AppendAsync(await Database.SealAsync(Ana, "one"));
        var two = log.AppendAsync(await Database.SealAsync(Tom, "two"));

        await log.StartAsync(Cancellation);

        Assert.Equal((1, 2), ((await one).Number, (await two).Number));
        Assert.Equal(2, Count("Messages"));
        Assert.Equal(2, Database.Scalar<long>("SELECT \"LastSequence\" FROM \"Circles\""));
        Assert.Equal(
            [(1, "one"), (2, "two")],
            log.TakeCommitted().Cast<CommittedMessage>().Select(m => (m.Sequence, m.Body)));
        await log.StopAsync(Cancellation);
    }

    [Fact]
    public async Task After_an_unknown_outcome_the_receipt_is_the_first_ones()
    {
        var at = Database.Time.Now();
        var plan = new FaultPlan(Fault.AfterCommit);
        using var log = FaultyLog(plan);
        var post = log.AppendAsync(await Database.SealAsync(Ana, "one"));
        await log.StartAsync(Cancellation);

        var receipt = await post;

        await using var db = Database.Context();
        Assert.Equal(new LogReceipt(1, db.Messages.Single().SentAt), receipt);
        Assert.True(receipt.At > at);
        await log.StopAsync(Cancellation);
    }

    [Fact]
    public async Task An_edit_and_a_deletion_survive_an_unknown_outcome_once()
    {
        await Database.StartLogAsync();
        var first = await Database.SayAsync(Ana, "one");
        var second = await Database.SayAsync(Tom, "two");
        using var log = FaultyLog(new FaultPlan(Fault.AfterCommit, Fault.AfterCommit));
        var edit = log.AppendAsync(await Database.SealEditAsync(Ana, first, "uno", revision: 1));
        var deletion = log.AppendAsync(TestConversation.Deletion(Tom, second.Sequence));

        await log.StartAsync(Cancellation);

        Assert.Equal((1, 2), ((await edit).Number, (await deletion).Number));
        Assert.Equal(2, Count("Changes"));
        Assert.Equal(
            [(1, ChangeKind.Edited), (2, ChangeKind.Deleted)],
            log.TakeCommitted().Cast<CommittedChange>().Select(c => (c.Number, c.Kind)));
        await log.StopAsync(Cancellation);
    }

    [Fact]
    public async Task What_comes_after_a_lost_connection_goes_on_with_the_next_number()
    {
        using var log = FaultyLog(new FaultPlan(Fault.AfterCommit));
        await log.StartAsync(Cancellation);
        var one = await log.AppendAsync(await Database.SealAsync(Ana, "one"));
        var two = await log.AppendAsync(await Database.SealAsync(Ana, "two"));

        Assert.Equal((1, 2), (one.Number, two.Number));
        await log.StopAsync(Cancellation);
    }

    [Fact]
    public async Task When_the_database_stays_away_callers_hear_it_and_nothing_is_written()
    {
        using var log = FaultyLog(new FaultPlan(Enumerable.Repeat(Fault.AtBegin, 6)));
        await log.StartAsync(Cancellation);

        var refusal = await Assert.ThrowsAsync<Refusal>(async () => await log.AppendAsync(await Database.SealAsync(Ana, "one")));

        Assert.Equal(RefusalCodes.Unavailable, refusal.Code);
        Assert.Equal(0, Count("Messages"));
        Assert.Equal(1, (await log.AppendAsync(await Database.SealAsync(Ana, "two"))).Number);
        await log.StopAsync(Cancellation);
    }

    [Fact]
    public async Task What_was_given_up_and_is_in_the_log_all_the_same_is_handed_on_before_what_comes_next()
    {
        using var log = FaultyLog(new FaultPlan([Fault.AfterCommit, .. Enumerable.Repeat(Fault.AtBegin, 5)]));
        await log.StartAsync(Cancellation);
        var post = await Database.SealAsync(Ana, "one");
        var refusal = await Assert.ThrowsAsync<Refusal>(() => log.AppendAsync(post));

        var next = await log.AppendAsync(await Database.SealAsync(Tom, "two"));
        var again = await log.AppendAsync(await Database.SealAsync(Ana, "one", post.ClientId));

        Assert.Equal(RefusalCodes.Unavailable, refusal.Code);
        Assert.Equal((2, 1), (next.Number, again.Number));
        Assert.Equal(
            [(1, "one"), (2, "two")],
            log.TakeCommitted().Cast<CommittedMessage>().Select(m => (m.Sequence, m.Body)));
        await log.StopAsync(Cancellation);
    }

    // The log waits between its tries on the clock that it is given: the real one here, some hundredths of a second.
    private MessageLog FaultyLog(FaultPlan plan) => TestDatabase.NewLog(
        () =>
        {
            plan.Strike(Fault.AtOpen);
            return new FaultyStore(Database.OpenStore(), plan);
        },
        TimeProvider.System);
}
