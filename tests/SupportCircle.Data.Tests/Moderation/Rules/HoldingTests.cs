using SupportCircle.Data.Conversation;
using SupportCircle.Data.Tests.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Data.Tests.Moderation.Rules;

public sealed class HoldingTests : DatabaseTest
{
    private readonly Guid _clientId = Guid.CreateVersion7();

    [Fact]
    public async Task What_is_held_takes_no_number_is_no_message_and_is_handed_to_nobody()
    {
        await Database.StartLogAsync();

        var receipt = await Database.SayUnderRulesAsync(Ana, "one", WatchAction.Hold, _clientId);
        var next = await Database.SayUnderRulesAsync(Tom, "two");

        Assert.Equal(new LogReceipt(0, Database.Time.Now()) { Held = HoldReason.WatchedPhrase }, receipt);
        Assert.Equal(1, next.Number);
        Assert.Equal(["two"], Database.Log.TakeCommitted().Cast<CommittedMessage>().Select(message => message.Body));
        Assert.Equal((1, 1), (Count("Messages"), Count("HeldPosts")));
        var held = (await Database.HeldAsync()).Single();
        Assert.Equal((CircleId, Ana.Id, _clientId, null), (held.CircleId, held.AuthorSeatId, held.ClientMessageId, held.Outcome));
        Assert.NotNull(held.PhraseId);
        Assert.DoesNotContain("one", System.Text.Encoding.UTF8.GetString(held.SealedBody!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_post_again_is_the_one_that_waits_whatever_is_found_in_it_by_then()
    {
        await Database.StartLogAsync();
        var first = await Database.SayUnderRulesAsync(Ana, "one", WatchAction.Hold, _clientId);
        Database.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(first, await Database.SayUnderRulesAsync(Ana, "one", WatchAction.Hold, _clientId));
        Assert.Equal(first, await Database.SayUnderRulesAsync(Ana, "one", WatchAction.Refuse, _clientId));
        Assert.Equal(first, await Database.SayUnderRulesAsync(Ana, "one", null, _clientId));
        Assert.Equal((0, 1), (Count("Messages"), Count("HeldPosts")));
    }

    [Fact]
    public async Task Twice_in_one_group_and_by_many_at_once_it_is_held_once()
    {
        var first = Database.Log.AppendAsync(await Database.WatchAsync(Ana, "one", WatchAction.Hold, _clientId));
        var second = Database.Log.AppendAsync(await Database.WatchAsync(Ana, "one", WatchAction.Hold, _clientId));
        await Database.StartLogAsync();
        Assert.Equal(await first, await second);

        var other = Guid.CreateVersion7();
        var receipts = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            _ => Task.Run(() => Database.SayUnderRulesAsync(Ana, "two", WatchAction.Hold, other), Cancellation)));

        Assert.Single(receipts.Distinct());
        Assert.Equal(2, Count("HeldPosts"));
    }

    [Fact]
    public async Task What_was_posted_before_stays_posted_when_it_is_sent_again_under_a_new_rule()
    {
        await Database.StartLogAsync();
        var first = await Database.SayUnderRulesAsync(Ana, "one", null, _clientId);

        Assert.Equal(first, await Database.SayUnderRulesAsync(Ana, "one", WatchAction.Refuse, _clientId));
        Assert.Equal(first, await Database.SayUnderRulesAsync(Ana, "one", WatchAction.Hold, _clientId));
    }

    [Fact]
    public async Task First_posts_wait_until_as_many_are_in_the_conversation_also_within_one_group()
    {
        var ruth = await FacilitatorAsync();
        await Database.ChangeCircleAsync(CircleId, circle => circle.FirstPosts = 2);
        var posts = new List<Task<LogReceipt>>();
        foreach (var text in (string[])["one", "two", "three"])
        {
            posts.Add(Database.Log.AppendAsync(await Database.WatchAsync(Ana, text)));
        }

        await Database.StartLogAsync();
        Assert.All(await Task.WhenAll(posts), receipt => Assert.Equal(HoldReason.FirstPost, receipt.Held));
        var held = await Database.HeldAsync();
        await Database.LetThroughAsync(ruth, held[0].Id);
        Assert.Equal(HoldReason.FirstPost, (await Database.SayUnderRulesAsync(Ana, "four")).Held);

        await Database.LetThroughAsync(ruth, held[1].Id);

        Assert.Equal(3, (await Database.SayUnderRulesAsync(Ana, "five")).Number);
        Assert.Equal(HoldReason.FirstPost, (await Database.SayUnderRulesAsync(Tom, "one")).Held);
    }

    [Fact]
    public async Task Who_has_said_enough_before_the_rule_was_made_speaks_on_and_so_does_whoever_deletes()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "one");
        await Database.DeleteAsync(Ana, 1);
        await Database.ChangeCircleAsync(CircleId, circle => circle.FirstPosts = 1);

        Assert.Equal(2, (await Database.SayUnderRulesAsync(Ana, "two")).Number);
        await Database.ChangeCircleAsync(CircleId, circle => circle.FirstPosts = RuleLimits.MaxFirstPosts);
        Assert.Equal(HoldReason.FirstPost, (await Database.SayUnderRulesAsync(Ana, "three")).Held);
        await Database.ChangeCircleAsync(CircleId, circle => circle.FirstPosts = 0);
        Assert.Equal(3, (await Database.SayUnderRulesAsync(Ana, "four")).Number);
    }

    [Fact]
    public async Task While_first_posts_are_looked_at_none_is_turned_into_another()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "one");
        await Database.ChangeCircleAsync(CircleId, circle => circle.FirstPosts = 2);

        var refusal = await Assert.ThrowsAsync<Refusal>(() => Database.EditAsync(Ana, said, "uno", revision: 1));

        Assert.Equal(RefusalCodes.RefusedByRules, refusal.Code);
        await Database.DeleteAsync(Ana, 1);
        Assert.Equal(0, Count("MessageRevisions"));
    }

    [Fact]
    public async Task Words_that_were_held_against_other_rules_are_not_taken()
    {
        await Database.StartLogAsync();
        var ruth = await FacilitatorAsync();
        var said = await Database.SayAsync(Ana, "one");
        await Database.ChangeCircleAsync(CircleId, circle => circle.RulesVersion = 7);

        await Assert.ThrowsAsync<StaleRulesException>(() => Database.SayUnderRulesAsync(Ana, "two"));
        await Assert.ThrowsAsync<StaleRulesException>(() => Database.EditAsync(Ana, said, "uno", revision: 1));

        Assert.Equal((1, 0), (Count("Messages"), Count("Changes")));
        Assert.Equal(2, (await Database.Log.AppendAsync(await Database.WatchAsync(Ana, "two", version: 7))).Number);
        Assert.Equal(3, (await Database.SayUnderRulesAsync(ruth, "Facilitators are under no rules.")).Number);
    }

    [Fact]
    public async Task What_is_refused_leaves_nothing()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "one");

        var post = await Assert.ThrowsAsync<Refusal>(() => Database.SayUnderRulesAsync(Ana, "two", WatchAction.Refuse));
        foreach (var action in (WatchAction[])[WatchAction.Refuse, WatchAction.Hold])
        {
            var edit = await Database.WatchEditAsync(Ana, said, "uno", action);
            Assert.Equal(RefusalCodes.RefusedByRules, (await Assert.ThrowsAsync<Refusal>(() => Database.Log.AppendAsync(edit))).Code);
        }

        Assert.Equal(RefusalCodes.RefusedByRules, post.Code);
        Assert.Equal((1, 0, 0, 0), (Count("Messages"), Count("HeldPosts"), Count("Changes"), Count("Signals")));
    }

    [Fact]
    public async Task What_is_flagged_is_posted_and_raises_a_signal_and_so_is_an_edit()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Tom, "zero");

        var receipt = await Database.SayUnderRulesAsync(Ana, "one", WatchAction.Flag, _clientId);
        await Database.SayUnderRulesAsync(Ana, "one", WatchAction.Flag, _clientId);
        Assert.Equal(1, Count("Signals"));
        await Database.Log.AppendAsync(
            await Database.WatchEditAsync(Ana, new Said(receipt.Number, _clientId, receipt), "uno", WatchAction.Flag));

        Assert.Equal(2, receipt.Number);
        Assert.Equal(2, Database.Scalar<long>("SELECT COUNT(*) FROM \"Signals\" WHERE \"Sequence\" = 2"));
        Assert.Equal(3, Database.Log.TakeCommitted().Count);
    }

    [Fact]
    public async Task Twenty_of_one_seat_wait_and_no_more_also_within_one_group()
    {
        var posts = new List<Task<LogReceipt>>();
        for (var i = 0; i <= RuleLimits.HeldPosts; i++)
        {
            posts.Add(Database.Log.AppendAsync(await Database.WatchAsync(Ana, $"{i}", WatchAction.Hold)));
        }

        await Database.StartLogAsync();

        Assert.Equal(RefusalCodes.TooManyRequests, (await Assert.ThrowsAsync<Refusal>(() => posts[^1])).Code);
        Assert.Equal(RuleLimits.HeldPosts, Count("HeldPosts"));
        Assert.NotNull((await Database.SayUnderRulesAsync(Tom, "one", WatchAction.Hold)).Held);
        Assert.Equal(1, (await Database.SayUnderRulesAsync(Ana, "Nothing is found in it.")).Number);
        Database.Run("UPDATE \"HeldPosts\" SET \"DecidedAt\" = \"HeldAt\", \"Outcome\" = 'TakenBack'");
        Assert.NotNull((await Database.SayUnderRulesAsync(Ana, "Again.", WatchAction.Hold)).Held);
    }

    [Fact]
    public async Task Held_when_nobody_knows_how_the_commit_ended_it_is_held_once_and_handed_to_nobody()
    {
        var plan = new FaultPlan(Fault.AfterCommit);
        using var log = TestDatabase.NewLog(() => new FaultyStore(Database.OpenStore(), plan), TimeProvider.System);
        await log.StartAsync(Cancellation);

        var receipt = await log.AppendAsync(await Database.WatchAsync(Ana, "one", WatchAction.Hold));

        Assert.Equal(HoldReason.WatchedPhrase, receipt.Held);
        Assert.Equal((0, 1), (Count("Messages"), Count("HeldPosts")));
        Assert.Empty(log.TakeCommitted());
        await log.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Held_and_given_up_with_an_unknown_outcome_it_is_never_handed_on_as_a_message()
    {
        var plan = new FaultPlan([Fault.AfterCommit, .. Enumerable.Repeat(Fault.AtBegin, 5)]);
        using var log = TestDatabase.NewLog(() => new FaultyStore(Database.OpenStore(), plan), TimeProvider.System);
        await log.StartAsync(Cancellation);
        var post = await Database.WatchAsync(Ana, "one", WatchAction.Hold);
        await Assert.ThrowsAsync<Refusal>(() => log.AppendAsync(post));

        await log.AppendAsync(await Database.WatchAsync(Tom, "two"));

        Assert.Equal(["two"], log.TakeCommitted().Cast<CommittedMessage>().Select(message => message.Body));
        await log.StopAsync(Cancellation);
    }

    private Task<TestSeat> FacilitatorAsync() => Database.AddSeatAsync(CircleId, "Ruth", seat => seat.Role = SeatRole.Facilitator);
}
