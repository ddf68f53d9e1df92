using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

public sealed class RequestTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Whoever_asks_is_seen_by_the_facilitator_with_their_note_and_sees_that_they_have_asked()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await _host.MemberAsync();

        await circle.AskAsync(ana, note: " My daughter moved out.\r\nThe house is quiet. ", name: "Annie");

        var seen = Assert.Single((await circle.RequestsAsync()).Open);
        Assert.Equal(("Annie", "My daughter moved out.\nThe house is quiet.", null), (seen.Name, seen.Note, seen.Before));
        var mine = (await circle.SeenByAsync(ana))!;
        Assert.Equal(("The long table", SeatState.Requested, null, false), (mine.CircleName, mine.State, mine.Answer, mine.IsUnread));
        Assert.Equal(1, (await circle.Facilitator.GetAsync<CircleDetails>(circle.Path)).Requests);
        Assert.Empty(await ana.GetAsync<CircleDetails[]>("/api/circles/mine"));
        Assert.Equal(["Ruth"], await circle.NamesAsync());
    }

    [Fact]
    public async Task Asking_twice_is_asking_once_with_the_newer_words_at_the_same_place_in_the_line()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await circle.AskedByAsync(_host, "Ana");
        one.Time.Advance(TimeSpan.FromMinutes(1));
        await circle.AskedByAsync(_host, "Tom");
        var before = (await circle.RequestsAsync()).Open;

        await circle.AskAsync(ana, note: "Once more.", name: "Annie");

        var after = (await circle.RequestsAsync()).Open;
        Assert.Equal([before[0] with { Name = "Annie", Note = "Once more." }, before[1]], after);
    }

    [Fact]
    public async Task Nobody_but_the_circles_facilitators_reads_who_asks()
    {
        var circle = await _host.ListedCircleAsync();
        var tom = await _host.MemberAsync("Tom");
        await circle.SeatAsync(tom);
        var ana = await circle.AskedByAsync(_host, "Ana");

        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => tom.GetAsync<object>($"{circle.Path}/requests"))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => ana.GetAsync<object>($"{circle.Path}/requests"))).Code);
        Assert.Equal(0, (await tom.GetAsync<CircleDetails>(circle.Path)).Requests);
        var summaries = await tom.GetAsync<SeatSummary[]>($"{circle.Path}/seats");
        Assert.DoesNotContain(summaries, seat => seat.Name.Length == 0 || seat.Name == "Ana");
    }

    [Fact]
    public async Task A_note_and_a_word_are_kept_sealed_and_go_once_they_are_read()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await _host.MemberAsync();
        await circle.AskAsync(ana, note: "a blue lantern");
        await _host.ReadAsync(async db => Assert.Equal(-1, (await RowAsync(db, circle)).SealedNote.AsSpan().IndexOf("lantern"u8)));

        await circle.DeclineRequestAsync("Ana", word: "a green lantern");

        await _host.ReadAsync(async db =>
        {
            var row = await RowAsync(db, circle);
            Assert.Null(row.SealedNote);
            Assert.Equal(-1, row.SealedWord.AsSpan().IndexOf("lantern"u8));
        });
        Assert.Equal("a green lantern", (await circle.SeenByAsync(ana))!.Word);
        await ana.DeleteAsync($"{circle.Path}/requests/mine/answer");
        await _host.ReadAsync(async db => Assert.Null((await RowAsync(db, circle)).SealedWord));
        Assert.DoesNotContain("lantern", _host.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_takes_a_request_back_is_gone_from_the_list_and_may_ask_again()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await circle.AskedByAsync(_host, "Ana");
        var first = await circle.RequestOfAsync("Ana");

        await ana.DeleteAsync($"{circle.Path}/requests/mine");

        Assert.Empty((await circle.RequestsAsync()).Open);
        Assert.Null(await circle.SeenByAsync(ana));
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => ana.DeleteAsync($"{circle.Path}/requests/mine"))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.AcceptRequestAsync(first))).Code);

        await circle.AskAsync(ana);
        Assert.Null(Assert.Single((await circle.RequestsAsync()).Open).Before);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.AcceptRequestAsync(first))).Code);
        Assert.Equal(SeatAnswer.Accepted, await circle.AcceptRequestAsync("Ana"));
    }

    [Fact]
    public async Task A_name_is_not_taken_by_somebody_who_merely_asks()
    {
        var circle = await _host.ListedCircleAsync();
        await circle.AskedByAsync(_host, "Ana");
        var other = await _host.MemberAsync("Ana");

        await circle.SeatAsync(other);

        Assert.Equal(["Ana", "Ruth"], await circle.NamesAsync());
    }

    [Fact]
    public async Task Whoever_is_in_or_waits_does_not_ask_for_a_seat()
    {
        var circle = await _host.ListedCircleAsync(seats: 2);
        await circle.SeatAsync(await _host.MemberAsync("Tom"));
        var ana = await circle.AskedByAsync(_host, "Ana");
        await circle.AcceptRequestAsync("Ana");

        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle.AskAsync(circle["Tom"]))).Code);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle.AskAsync(circle.Facilitator))).Code);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle.AskAsync(ana))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle["Tom"].DeleteAsync($"{circle.Path}/requests/mine"))).Code);
    }

    [Fact]
    public async Task A_circle_by_invitation_is_asked_by_nobody_and_answers_as_one_that_is_not_there()
    {
        var circle = await _host.CircleAsync();
        var ana = await _host.MemberAsync();

        var refused = await Refused.ByAsync(() => circle.AskAsync(ana));
        var nowhere = await Refused.ByAsync(() => ana.PostAsync($"/api/circles/{Guid.CreateVersion7()}/requests", new SeatWish()));

        Assert.Equal((RefusalCodes.NotFound, nowhere.Message), (refused.Code, refused.Message));
        await _host.ReadAsync(async db => Assert.Equal(1, await db.Seats.CountAsync(seat => seat.CircleId == circle.Id)));
    }

    [Fact]
    public async Task A_request_outlives_that_the_circle_is_listed()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await circle.AskedByAsync(_host, "Ana");

        await circle.EditAsync(seats: 8, CircleVisibility.ByInvitation);

        await ana.GetAsync<CirclePublicPage>($"{circle.Path}/public");
        Assert.Equal(SeatAnswer.Accepted, await circle.AcceptRequestAsync("Ana"));
        Assert.Single(await ana.GetAsync<CircleDetails[]>("/api/circles/mine"));
    }

    [Theory]
    [InlineData("note", 501)]
    [InlineData("name", 41)]
    public async Task What_is_too_long_is_refused_and_nothing_is_asked(string field, int length)
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await _host.MemberAsync();
        var text = new string('a', length);

        var refused = await Refused.ByAsync(() => circle.AskAsync(ana, note: field == "note" ? text : null, name: field == "name" ? text : null));

        Assert.Equal([field], refused.Body.Fields!.Keys);
        Assert.Empty((await circle.RequestsAsync()).Open);
    }

    [Fact]
    public async Task Only_so_many_requests_are_made_in_an_hour()
    {
        await using var host = await TestHost.StartAsync(Settings.Of(("RateLimits:RequestsPerHour", "2")), one.Time);
        var circle = await host.ListedCircleAsync();
        var ana = await host.MemberAsync();
        await circle.AskAsync(ana);
        await circle.AskAsync(ana);

        var refused = await Refused.ByAsync(() => circle.AskAsync(ana));
        one.Time.Advance(TimeSpan.FromMinutes(31));
        await circle.AskAsync(ana);

        Assert.Equal((RefusalCodes.TooManyRequests, 1800), (refused.Code, refused.Body.RetryAfterSeconds));
    }

    private static Task<SeatRequest> RowAsync(Data.SupportDbContext db, TestCircle circle) =>
        db.SeatRequests.SingleAsync(request => db.Seats.Any(seat => seat.Id == request.SeatId && seat.CircleId == circle.Id));
}
