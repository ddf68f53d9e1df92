using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles.Threads;

/// <summary>A thread is talked in as a circle is, by its two and by nobody else, and each can end it.</summary>
public sealed class ThreadTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task What_one_says_the_other_hears_and_nobody_else_can_read_or_find_it()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Eva");
        var threadId = await circle.ThreadAsync(circle["Ana"], circle["Tom"]);
        await using var ana = await circle["Ana"].LineAsync();
        await using var tom = await circle["Tom"].LineAsync();
        await ana.EnterAsync(threadId);
        await tom.EnterAsync(threadId);

        await ana.PostAsync(threadId, "How did it go at the hospital?");

        var heard = await tom.MessageAsync();
        Assert.Equal(("How did it go at the hospital?", "Ana"), (heard.Body, heard.Author?.Name));
        foreach (var person in (Person[])[circle["Eva"], circle.Facilitator, await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator)])
        {
            Assert.Equal(404, (await Refused.ByAsync(() => person.GetAsync<MessagePage>($"/api/circles/{threadId}/messages"))).Status);
            Assert.Equal(404, (await Refused.ByAsync(() => person.GetAsync<CircleDetails>($"/api/circles/{threadId}"))).Status);
            Assert.DoesNotContain(await person.GetAsync<CircleDetails[]>("/api/circles/mine"), mine => mine.Id == threadId);
        }
    }

    [Fact]
    public async Task It_says_with_whom_it_is_and_stands_among_no_circles()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var threadId = await circle.ThreadAsync(circle["Ana"], circle["Tom"]);

        var details = await circle["Ana"].GetAsync<CircleDetails>($"/api/circles/{threadId}");
        var agreements = await circle["Ana"].GetAsync<AgreementsText>($"/api/circles/{threadId}/agreements");

        Assert.Equal((circle.Id, "Tom"), (details.MetIn!.Value, details.With));
        Assert.NotEmpty(agreements.Text);
        Assert.Equal(circle.Id, Assert.Single(await circle["Ana"].GetAsync<CircleDetails[]>("/api/circles/mine")).Id);
        Assert.Null((await circle["Ana"].GetAsync<CircleDetails>(circle.Path)).MetIn);
        var glance = await circle.Facilitator.SendAsync(HttpMethod.Get, "/api/moderation/glance");
        Assert.DoesNotContain(threadId.ToString(), (await Answer.OfAsync(glance)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_new_in_it_is_counted()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var threadId = await circle.ThreadAsync(circle["Ana"], circle["Tom"]);
        await using var ana = await circle["Ana"].LineAsync();
        await ana.EnterAsync(threadId);
        await ana.PostAsync(threadId, "Good evening.");

        var unread = await circle["Tom"].GetAsync<UnreadCount[]>("/api/circles/mine/unread");

        Assert.Equal((threadId, 1), (Assert.Single(unread).CircleId, unread[0].Unread));
    }

    [Fact]
    public async Task Once_it_has_ended_both_read_and_neither_writes()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var threadId = await circle.ThreadAsync(circle["Ana"], circle["Tom"]);
        await using var ana = await circle["Ana"].LineAsync();
        await using var tom = await circle["Tom"].LineAsync();
        await ana.EnterAsync(threadId);
        await tom.EnterAsync(threadId);
        await ana.PostAsync(threadId, "Good evening.");

        await circle["Tom"].EndThreadAsync(threadId);

        Assert.Equal(RefusalCodes.Paused, (await Refused.ByAsync(() => ana.PostAsync(threadId, "Are you there?"))).Code);
        Assert.Equal(RefusalCodes.Paused, (await Refused.ByAsync(() => tom.PostAsync(threadId, "No."))).Code);
        Assert.NotNull((await circle["Ana"].ThreadsAsync()).Threads[0].EndedAt);
        Assert.Single((await circle["Ana"].GetAsync<MessagePage>($"/api/circles/{threadId}/messages")).Messages);
        Assert.Null((await circle["Ana"].AskAsync(circle, circle["Tom"])).ThreadId);
    }

    [Fact]
    public async Task Whoever_takes_it_off_their_list_ends_it_and_reads_it_no_more()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var threadId = await circle.ThreadAsync(circle["Ana"], circle["Tom"]);
        await using var ana = await circle["Ana"].LineAsync();
        await ana.EnterAsync(threadId);

        await circle["Tom"].DeleteAsync($"/api/circles/{threadId}/seats/mine");

        Assert.Empty((await circle["Tom"].ThreadsAsync()).Threads);
        Assert.Equal(404, (await Refused.ByAsync(() => circle["Tom"].GetAsync<MessagePage>($"/api/circles/{threadId}/messages"))).Status);
        Assert.Equal(RefusalCodes.Paused, (await Refused.ByAsync(() => ana.PostAsync(threadId, "Are you there?"))).Code);
    }

    [Fact]
    public async Task A_block_in_the_circle_or_in_the_thread_ends_it_and_holds_for_both()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Eva");
        var first = await circle.ThreadAsync(circle["Ana"], circle["Tom"]);
        var second = await circle.ThreadAsync(circle["Ana"], circle["Eva"]);

        await circle["Tom"].PutAsync($"{circle.Path}/blocks/{circle["Ana"].SeatId}");
        await circle["Eva"].PutAsync($"/api/circles/{second}/blocks/{(await circle["Eva"].ThreadsAsync()).Threads[0].SeatId}");

        Assert.All((await circle["Ana"].ThreadsAsync()).Threads, thread => Assert.NotNull(thread.EndedAt));
        Assert.Equal(2, (await circle["Ana"].ThreadsAsync()).Threads.Count);
        await _host.ReadAsync(async db => Assert.Equal(2, await db.Blocks.CountAsync(b => b.CircleId == circle.Id && b.BlockedSeatId == circle["Ana"].SeatId)));
        await circle["Ana"].AskAsync(circle, circle["Eva"]);
        Assert.Empty((await circle["Eva"].ThreadsAsync()).Asked);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task Whoever_is_removed_from_the_circle_hears_nothing_more_in_its_threads()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var threadId = await circle.ThreadAsync(circle["Ana"], circle["Tom"]);
        await using var tom = await circle["Tom"].LineAsync();
        await tom.EnterAsync(threadId);

        await circle.RemoveAsync(circle["Tom"]);

        await tom.Closed;
        Assert.Equal(404, (await Refused.ByAsync(() => circle["Tom"].GetAsync<MessagePage>($"/api/circles/{threadId}/messages"))).Status);
        Assert.NotNull((await circle["Ana"].ThreadsAsync()).Threads[0].EndedAt);
    }

    [Fact]
    public async Task Whoever_erases_their_account_is_gone_from_it()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var threadId = await circle.ThreadAsync(circle["Ana"], circle["Tom"]);
        await using var tom = await circle["Tom"].LineAsync();
        await tom.EnterAsync(threadId);
        await tom.PostAsync(threadId, "The doctor rang.");
        await circle["Tom"].AskAsync(circle, circle.Facilitator);

        await circle["Tom"].EraseAsync();

        var thread = Assert.Single((await circle["Ana"].ThreadsAsync()).Threads);
        Assert.Equal((string.Empty, true), (thread.Name, thread.EndedAt is not null));
        Assert.All((await circle["Ana"].GetAsync<MessagePage>($"/api/circles/{threadId}/messages")).Messages, message => Assert.Null(message.Body));
        Assert.Empty((await circle.Facilitator.ThreadsAsync()).Asked);
    }
}
