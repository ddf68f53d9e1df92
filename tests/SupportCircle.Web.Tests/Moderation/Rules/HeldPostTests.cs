using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Rules;

public sealed class HeldPostTests : IAsyncLifetime
{
    private readonly Guid _clientId = Guid.CreateVersion7();
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_held_post_is_seen_by_its_author_and_the_facilitators_and_by_nobody_else_in_any_way()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await circle.WatchAsync("lamp", WatchAction.Hold);

        var receipt = await ana.PostAsync(circle.Id, "The red lamp.", _clientId, mentions: [circle["Tom"].SeatId]);

        Assert.Equal(new PostReceipt(PostStatus.Held, Sequence: null, receipt.SentAt, "WatchedPhrase"), receipt);
        var mine = (await circle.HeldOfAsync(circle["Ana"])).Single();
        Assert.Equal((_clientId, "The red lamp.", receipt.SentAt, null), (mine.ClientMessageId, mine.Body, mine.HeldAt, mine.DeclinedAt));
        var waiting = (await circle.WaitingAsync()).Single();
        Assert.Equal((new Author(circle["Ana"].SeatId, "Ana"), "The red lamp.", "lamp"), (waiting.Author, waiting.Body, waiting.Pattern));
        Assert.Equal(1, (await circle.Facilitator.GetAsync<CircleDetails>(circle.Path)).HeldPosts);

        await ana.PostAsync(circle.Id, "Something else.");
        Assert.Equal("Something else.", (await tom.MessageAsync()).Body);
        Assert.Single(tom.Heard);
        Assert.False(tom.HasHeardInPassing);
        foreach (var person in (Person[])[circle["Tom"], circle["Ana"], circle.Facilitator])
        {
            Assert.Equal(["Something else."], (await person.GetAsync<MessagePage>($"{circle.Path}/messages")).Messages.Select(m => m.Body));
            Assert.Empty((await person.PostAsync<SearchAnswer>($"{circle.Path}/search", new SearchRequest { Words = "lamp" })).Hits);
        }

        var entered = await tom.EnterAsync(circle.Id);
        Assert.Equal((1, 1), (entered.LastSequence, entered.Messages.Count));
        Assert.Equal([new UnreadCount(circle.Id, 1, 0, With: null)], await circle["Tom"].GetAsync<UnreadCount[]>("/api/circles/mine/unread"));
        Assert.Equal(0, (await circle["Tom"].GetAsync<CircleDetails>(circle.Path)).HeldPosts);
        Assert.Empty(await circle.HeldOfAsync(circle["Tom"]));
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.WaitingAsync(circle["Tom"]))).Code);
        Assert.DoesNotContain("The red lamp.", _host.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Author_and_facilitators_are_told_when_something_is_held_and_decided_and_nobody_else_is()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.WatchAsync("lamp", WatchAction.Hold);
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await using var ruth = await circle.Facilitator.InAsync(circle);

        await ana.PostAsync(circle.Id, "A lamp.");
        await ToldAsync(circle, ana, ruth);
        await circle.DeclineAsync((await circle.WaitingAsync()).Single().Id);
        await ToldAsync(circle, ana, ruth);
        await circle["Ana"].DeleteAsync($"{circle.Path}/held/{(await circle.HeldOfAsync(circle["Ana"])).Single().Id}");
        await ToldAsync(circle, ana, ruth);

        await tom.PostAsync(circle.Id, "A candle.");
        await tom.MessageAsync();
        Assert.Single(tom.Heard);
        Assert.False(tom.HasHeardInPassing);
    }

    [Fact]
    public async Task Let_through_it_takes_its_place_at_that_moment_and_reaches_everybody()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await circle.WatchAsync("lamp", WatchAction.Hold);
        await ana.PostAsync(circle.Id, "A lamp.", _clientId, mentions: [circle["Tom"].SeatId]);
        await tom.PostAsync(circle.Id, "In the meantime.");
        await tom.MessageAsync();

        var receipt = await circle.LetThroughAsync((await circle.WaitingAsync()).Single().Id);
        await tom.PostAsync(circle.Id, "Afterwards.");

        var heard = await tom.MessageAsync();
        Assert.Equal((2, _clientId, circle["Ana"].SeatId, "A lamp.", receipt.SentAt),
            (heard.Sequence, heard.ClientMessageId!.Value, heard.Author!.SeatId, heard.Body, heard.SentAt!.Value));
        Assert.Equal([circle["Tom"].SeatId], heard.Mentions);
        Assert.Equal(3, (await tom.MessageAsync()).Sequence);
        Assert.Equal(receipt, await ana.PostAsync(circle.Id, "A lamp.", _clientId));
        Assert.Equal(
            ["In the meantime.", "A lamp.", "Afterwards."],
            (await circle["Tom"].GetAsync<MessagePage>($"{circle.Path}/messages")).Messages.Select(m => m.Body));
        Assert.Empty(await circle.WaitingAsync());
        Assert.Empty(await circle.HeldOfAsync(circle["Ana"]));
    }

    [Fact]
    public async Task Two_facilitators_at_once_let_it_through_once()
    {
        var circle = await _host.CircleAsync("Ana");
        var second = await circle.SecondFacilitatorAsync(_host);
        await using var ana = await circle["Ana"].InAsync(circle);
        await circle.WatchAsync("lamp", WatchAction.Hold);
        await ana.PostAsync(circle.Id, "A lamp.");
        var held = (await circle.WaitingAsync()).Single().Id;

        var tries = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => OutcomeAsync(
            i == 5 ? () => circle.DeclineAsync(held) : () => circle.LetThroughAsync(held, i % 2 == 0 ? second : null))));

        Assert.Single(tries, outcome => outcome is null);
        Assert.All(tries, outcome => Assert.True(outcome is null or RefusalCodes.Conflict));
        var messages = (await circle["Ana"].GetAsync<MessagePage>($"{circle.Path}/messages")).Messages;
        Assert.Equal(tries[5] is null ? 0 : 1, messages.Count);
    }

    [Fact]
    public async Task A_declined_post_is_its_authors_to_read_with_the_word_until_they_put_it_away()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await circle.WatchAsync("lamp", WatchAction.Hold);
        var first = await ana.PostAsync(circle.Id, "A lamp.", _clientId);
        var held = (await circle.WaitingAsync()).Single().Id;

        await circle.DeclineAsync(held, "Let us talk about it.");

        var declined = (await circle.HeldOfAsync(circle["Ana"])).Single();
        Assert.Equal(("A lamp.", "Let us talk about it."), (declined.Body, declined.Word));
        Assert.NotNull(declined.DeclinedAt);
        Assert.Empty(await circle.WaitingAsync());
        Assert.Equal(RefusalCodes.Conflict, await OutcomeAsync(() => circle.LetThroughAsync(held)));
        Assert.Equal(first, await ana.PostAsync(circle.Id, "A lamp.", _clientId));
        await circle["Ana"].DeleteAsync($"{circle.Path}/held/{held}");
        Assert.Empty(await circle.HeldOfAsync(circle["Ana"]));
        Assert.Equal(RefusalCodes.Conflict, await OutcomeAsync(() => circle["Ana"].DeleteAsync($"{circle.Path}/held/{held}")));
    }

    [Fact]
    public async Task An_author_takes_back_what_waits_and_nobody_else_does()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await circle.WatchAsync("lamp", WatchAction.Hold);
        var first = await ana.PostAsync(circle.Id, "A lamp.", _clientId);
        var path = $"{circle.Path}/held/{(await circle.WaitingAsync()).Single().Id}";

        Assert.Equal(RefusalCodes.NotFound, await OutcomeAsync(() => circle["Tom"].DeleteAsync(path)));
        Assert.Equal(RefusalCodes.NotFound, await OutcomeAsync(() => circle.Facilitator.DeleteAsync(path)));
        await circle["Ana"].DeleteAsync(path);

        Assert.Empty(await circle.WaitingAsync());
        Assert.Equal(RefusalCodes.Conflict, await OutcomeAsync(() => circle.Facilitator.PostAsync($"{path}/letting-through")));
        Assert.Equal(first, await ana.PostAsync(circle.Id, "A lamp.", _clientId));
        Assert.Empty((await circle["Ana"].GetAsync<MessagePage>($"{circle.Path}/messages")).Messages);
    }

    [Fact]
    public async Task What_somebody_wrote_who_was_removed_is_not_let_through()
    {
        var circle = await _host.CircleAsync("Ana");
        await using (var ana = await circle["Ana"].InAsync(circle))
        {
            await circle.WatchAsync("lamp", WatchAction.Hold);
            await ana.PostAsync(circle.Id, "A lamp.");
        }

        await circle.RemoveAsync(circle["Ana"]);

        Assert.Equal(RefusalCodes.Conflict, await OutcomeAsync(async () => await circle.LetThroughAsync((await circle.WaitingAsync()).Single().Id)));
        await circle.DeclineAsync((await circle.WaitingAsync()).Single().Id);
        Assert.Empty(await circle.WaitingAsync());
    }

    [Fact]
    public async Task That_somebody_reads_and_decides_is_on_record_and_never_the_words()
    {
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await circle.WatchAsync("lamp", WatchAction.Hold);
        await ana.PostAsync(circle.Id, "A lamp.");
        await ana.PostAsync(circle.Id, "Another lamp.");
        var held = await circle.WaitingAsync();
        await circle.LetThroughAsync(held[0].Id);
        await circle.DeclineAsync(held[1].Id, "A word.");
        await Refused.ByAsync(() => circle.LetThroughAsync(held[1].Id));

        var lines = await administrator.GetAsync<AuditLine[]>("/api/moderation/audit");

        Assert.Equal(
            [
                (AuditAction.HeldPostDeclined, "Ruth", "Ana", held[1].Id.ToString()),
                (AuditAction.HeldPostLetThrough, "Ruth", "Ana", held[0].Id.ToString()), (AuditAction.HeldRead, "Ruth", null, null),
            ],
            lines.Take(3).Select(line => (line.Action, line.Actor, line.Member, line.Subject)));
    }

    [Fact]
    public async Task A_word_that_is_too_long_is_invalid_and_decides_nothing()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await circle.WatchAsync("lamp", WatchAction.Hold);
        await ana.PostAsync(circle.Id, "A lamp.");
        var held = (await circle.WaitingAsync()).Single().Id;

        Assert.Equal(RefusalCodes.Invalid, await OutcomeAsync(() => circle.DeclineAsync(held, new string('a', RuleLimits.WordLength + 1))));

        Assert.Single(await circle.WaitingAsync());
    }

    private static async Task ToldAsync(TestCircle circle, params IEnumerable<HubLine> lines)
    {
        foreach (var line in lines)
        {
            Assert.Equal(new CircleChanged(circle.Id), await line.InPassingAsync());
        }
    }

    private static async Task<string?> OutcomeAsync(Func<Task> work)
    {
        try
        {
            await work();
            return null;
        }
        catch (Refused refused)
        {
            return refused.Code;
        }
    }
}
