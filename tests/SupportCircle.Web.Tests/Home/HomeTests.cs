using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Home;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;
using SupportCircle.Web.Tests.Security;

namespace SupportCircle.Web.Tests.Home;

/// <summary>What home says of circles, threads, requests and decisions.</summary>
public sealed class HomeTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Whoever_is_new_finds_nothing_that_waits_and_coming_home_writes_nothing()
    {
        // Made by the command line: who signs up is sent a mail, and that it went is written a moment later.
        var sam = await _host.FacilitatorAsync("Sam", OrganisationRoles.Member);
        using var writes = new WriteWatch(_host);
        var before = writes.Version;

        var home = await sam.HomeAsync();

        Assert.Equivalent(new HomeView([], [], [], [], NewNotes: 0, DecidedAt: null, CheckedInAt: null, Practice: null, HasSaidInterests: false), home, strict: true);
        Assert.Equal(before, writes.Version);
    }

    [Fact]
    public async Task Circles_stand_with_what_is_unread_in_them_and_not_once_one_has_left()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var other = await TestCircle.OpenAsync(await _host.FacilitatorAsync());
        await other.SeatAsync(circle["Tom"]);
        await using (var ana = await circle["Ana"].InAsync(circle))
        {
            await ana.PostAsync(circle.Id, "@Tom, it rains.", mentions: [await TomsSeatAsync()]);
            await ana.PostAsync(circle.Id, "Still.");
        }

        var home = await circle["Tom"].HomeAsync();
        Assert.Equal(Sorted(circle.Id, other.Id), Sorted([.. home.Circles.Select(seen => seen.Id)]));
        Assert.Equal([new UnreadCount(circle.Id, 2, 1, With: null)], home.Unread);
        Assert.Equal(home.Unread, await circle["Tom"].GetAsync<UnreadCount[]>("/api/circles/mine/unread"));

        await circle.LeaveAsync(circle["Tom"]);

        home = await circle["Tom"].HomeAsync();
        Assert.Equal([other.Id], home.Circles.Select(seen => seen.Id));
        Assert.Empty(home.Unread);

        async Task<Guid> TomsSeatAsync() =>
            (await circle["Tom"].HomeAsync()).Circles.Single(seen => seen.Id == circle.Id).SeatId;
    }

    [Fact]
    public async Task A_thread_is_no_circle_and_stands_where_it_is_unread_under_the_others_name()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var threadId = await circle.ThreadAsync(circle["Ana"], circle["Tom"]);
        await using (var ana = await circle["Ana"].LineAsync())
        {
            await ana.PostAsync(threadId, "Thank you for saying yes.");
        }

        var home = await circle["Tom"].HomeAsync();

        Assert.Equal([circle.Id], home.Circles.Select(seen => seen.Id));
        Assert.Equal([new UnreadCount(threadId, 1, 0, "Ana")], home.Unread);
        Assert.Empty((await circle["Ana"].HomeAsync()).Unread);
        Assert.Empty((await circle.Facilitator.HomeAsync()).Unread);
        await circle.BlockAsync(circle["Tom"], circle["Ana"]);
        Assert.Empty((await circle["Tom"].HomeAsync()).Unread);
    }

    [Fact]
    public async Task Who_asks_to_talk_waits_for_the_one_who_is_asked_until_it_is_answered_taken_back_or_blocked()
    {
        var circle = await _host.CircleAsync("Ana", "Leo", "Mia", "Eva", "Tom");
        var tom = circle["Tom"];
        foreach (var name in (string[])["Ana", "Leo", "Mia", "Eva"])
        {
            await circle[name].AskAsync(circle, tom);
        }

        var asked = (await tom.HomeAsync()).Asked;
        Assert.Equal(["Ana", "Eva", "Leo", "Mia"], asked.Select(request => request.Name).Order(StringComparer.Ordinal));
        Assert.All(asked, request => Assert.Equal("The long table", request.CircleName));
        Assert.Empty((await circle["Ana"].HomeAsync()).Asked);
        Assert.Empty((await circle.Facilitator.HomeAsync()).Asked);

        await circle["Ana"].TakeBackAsync(circle, tom);
        await circle.BlockAsync(tom, circle["Leo"]);
        await circle.LeaveAsync(circle["Mia"]);
        Assert.Equal(["Eva"], (await tom.HomeAsync()).Asked.Select(request => request.Name));
        await tom.AnswerAsync(accepts: false);
        Assert.Empty((await tom.HomeAsync()).Asked);
    }

    [Fact]
    public async Task A_seat_that_one_has_asked_for_stands_until_its_answer_is_put_away()
    {
        var circle = await _host.ListedCircleAsync();
        var mia = await circle.AskedByAsync(_host, "Mia");

        Assert.Equal((SeatState.Requested, false), Assert.Single((await mia.HomeAsync()).Requests) is var open ? (open.State, open.IsUnread) : default);
        await circle.AcceptRequestAsync("Mia", "You are welcome.");
        var home = await mia.HomeAsync();
        Assert.Equal((SeatState.Active, true, "You are welcome."), Assert.Single(home.Requests) is var answered ? (answered.State, answered.IsUnread, answered.Word) : default);
        Assert.Equal([circle.Id], home.Circles.Select(seen => seen.Id));
        Assert.Empty((await circle.Facilitator.HomeAsync()).Requests);

        await mia.DeleteAsync($"{circle.Path}/requests/mine/answer");

        Assert.Empty((await mia.HomeAsync()).Requests);
    }

    [Fact]
    public async Task What_was_decided_about_somebody_is_dated_for_them_alone_and_again_when_an_appeal_is_answered()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var ines = await _host.FacilitatorAsync("Ines", Domain.Members.OrganisationRoles.Administrator);
        await circle.ReportAsync(circle["Ana"], circle["Tom"]);
        await circle.CloseAsync((await circle.CasesAsync())[0].Id, ReportOutcome.NoAction);
        Assert.Null((await circle["Tom"].HomeAsync()).DecidedAt);

        await circle.MuteAsync(circle["Tom"]);
        var decision = Assert.Single(await circle["Tom"].OwnDecisionsAsync());
        Assert.Equal(decision.DecidedAt, (await circle["Tom"].HomeAsync()).DecidedAt);
        Assert.Null((await circle["Ana"].HomeAsync()).DecidedAt);
        Assert.Null((await circle.Facilitator.HomeAsync()).DecidedAt);

        await circle["Tom"].AppealAsync(decision.Id);
        Assert.Equal(decision.DecidedAt, (await circle["Tom"].HomeAsync()).DecidedAt);
        await ines.DecideAppealAsync(decision.Id, AppealOutcome.Upheld);

        var answered = Assert.Single(await circle["Tom"].OwnDecisionsAsync()).Appeal!.DecidedAt;
        Assert.True(answered > decision.DecidedAt);
        Assert.Equal(answered, (await circle["Tom"].HomeAsync()).DecidedAt);
    }

    [Fact]
    public async Task What_was_declined_is_counted_for_its_author_alone_until_they_put_it_away()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.WatchAsync("lamp", WatchAction.Hold);
        await circle.SayAsync(circle["Ana"], "A lamp.", "Another lamp.");
        Assert.Equal((2, 0), await OfAsync(circle["Ana"]));

        await circle.DeclineAsync((await circle.WaitingAsync())[0].Id);

        Assert.Equal((2, 1), await OfAsync(circle["Ana"]));
        Assert.Equal((0, 0), await OfAsync(circle["Tom"]));
        Assert.Equal((1, 0), await OfAsync(circle.Facilitator));
        foreach (var held in await circle.HeldOfAsync(circle["Ana"]))
        {
            await circle["Ana"].DeleteAsync($"{circle.Path}/held/{held.Id}");
        }

        Assert.Equal((0, 0), await OfAsync(circle["Ana"]));

        async Task<(int Held, int Declined)> OfAsync(Person person) =>
            Assert.Single((await person.HomeAsync()).Circles) is var seen ? (seen.HeldPosts, seen.Declined) : default;
    }

    private static Guid[] Sorted(params Guid[] ids) => [.. ids.Order()];
}
