using SupportCircle.Contracts.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

public sealed class AnswerTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Whoever_is_accepted_sits_in_the_circle_reads_the_word_and_accepts_the_agreements_before_anything_else()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await _host.MemberAsync();
        await circle.AskAsync(ana, name: "Annie");

        Assert.Equal(SeatAnswer.Accepted, await circle.AcceptRequestAsync("Annie", word: "  Good to have you. "));

        var answer = (await circle.SeenByAsync(ana))!;
        Assert.Equal((SeatState.Active, SeatAnswer.Accepted, "Good to have you.", true), (answer.State, answer.Answer, answer.Word, answer.IsUnread));
        Assert.Equal("Annie", Assert.Single(await ana.GetAsync<CircleDetails[]>("/api/circles/mine")).SeatName);
        Assert.Equal(RefusalCodes.AgreementsRequired, (await Refused.ByAsync(() => ana.GetAsync<object>($"{circle.Path}/messages"))).Code);
        await circle.AcceptAsync(ana);
        await ana.GetAsync<object>($"{circle.Path}/messages");
        Assert.Empty((await circle.RequestsAsync()).Open);

        await ana.DeleteAsync($"{circle.Path}/requests/mine/answer");
        Assert.Null(await circle.SeenByAsync(ana));
    }

    [Fact]
    public async Task Whoever_is_declined_reads_the_word_sees_nothing_of_the_circle_and_asks_again_after_thirty_days()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await circle.AskedByAsync(_host, "Ana");

        Assert.Equal(SeatAnswer.Declined, await circle.DeclineRequestAsync("Ana", word: "This circle is about something else."));

        var answer = (await circle.SeenByAsync(ana))!;
        Assert.Equal((SeatState.Declined, SeatAnswer.Declined, "This circle is about something else."), (answer.State, answer.Answer, answer.Word));
        foreach (var path in (string[])["", "/messages", "/seats", "/agreements"])
        {
            Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => ana.GetAsync<object>(circle.Path + path))).Code);
        }

        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle.AskAsync(ana))).Code);
        await ana.DeleteAsync($"{circle.Path}/requests/mine/answer");
        Assert.Null(await circle.SeenByAsync(ana));
        Assert.Equal(answer.AskAgainAt, (await ana.GetAsync<CirclePublicPage>($"{circle.Path}/public")).Request!.AskAgainAt);

        one.Time.Advance(answer.AskAgainAt!.Value - one.Time.GetUtcNow().UtcDateTime);
        await ana.SignInAsync();
        await circle.Facilitator.SignInAsync();
        await circle.AskAsync(ana);
        Assert.Single((await circle.RequestsAsync()).Open);
    }

    [Fact]
    public async Task A_request_is_answered_once_also_by_two_facilitators()
    {
        var circle = await _host.ListedCircleAsync();
        await circle.AskedByAsync(_host, "Ana");
        await circle.AskedByAsync(_host, "Tom");
        var (ana, tom) = (await circle.RequestOfAsync("Ana"), await circle.RequestOfAsync("Tom"));
        await circle.AcceptRequestAsync(ana);
        await circle.DeclineRequestAsync("Tom");

        foreach (var (id, answer) in (IEnumerable<(Guid, string)>)[(ana, "acceptance"), (ana, "decline"), (tom, "acceptance"), (tom, "decline")])
        {
            var refused = await Refused.ByAsync(() => circle.Facilitator.PostAsync($"{circle.Path}/requests/{id}/{answer}", new SeatAnswerRequest()));

            Assert.Equal(RefusalCodes.Conflict, refused.Code);
        }

        Assert.Equal(["Ana", "Ruth"], await circle.NamesAsync());
    }

    [Fact]
    public async Task A_request_is_answered_in_its_own_circle_by_its_own_facilitators()
    {
        var circle = await _host.ListedCircleAsync();
        var other = await _host.ListedCircleAsync();
        var ana = await circle.AskedByAsync(_host, "Ana");
        var member = await _host.MemberAsync("Tom");
        await circle.SeatAsync(member);
        var id = await circle.RequestOfAsync("Ana");

        foreach (var answer in (string[])["acceptance", "decline"])
        {
            var elsewhere = await Refused.ByAsync(() => other.Facilitator.PostAsync($"{other.Path}/requests/{id}/{answer}", new SeatAnswerRequest()));
            var nobodys = await Refused.ByAsync(() => other.Facilitator.PostAsync($"{other.Path}/requests/{Guid.CreateVersion7()}/{answer}", new SeatAnswerRequest()));
            var stranger = await Refused.ByAsync(() => other.Facilitator.PostAsync($"{circle.Path}/requests/{id}/{answer}", new SeatAnswerRequest()));
            var oneself = await Refused.ByAsync(() => ana.PostAsync($"{circle.Path}/requests/{id}/{answer}", new SeatAnswerRequest()));
            var seated = await Refused.ByAsync(() => member.PostAsync($"{circle.Path}/requests/{id}/{answer}", new SeatAnswerRequest()));

            Assert.All([elsewhere, nobodys, stranger, oneself], refused => Assert.Equal(RefusalCodes.NotFound, refused.Code));
            Assert.Equal(elsewhere.Message, nobodys.Message);
            Assert.Equal(RefusalCodes.NotAllowed, seated.Code);
        }

        Assert.Single((await circle.RequestsAsync()).Open);
    }

    [Fact]
    public async Task Somebody_who_was_removed_asks_like_anybody_and_the_facilitator_sees_it_but_no_code_lets_them_in()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await _host.MemberAsync();
        await circle.SeatAsync(ana);
        var code = (await circle.InviteAsync()).Code;
        await circle.RemoveAsync(ana);

        await circle.AskAsync(ana);

        Assert.Equal(SeatState.Removed, Assert.Single((await circle.RequestsAsync()).Open).Before);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => TestCircle.TakeAsync(ana, code))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => ana.PostAsync<object>("/api/invitations/preview", new InvitationCodeRequest { Code = code }))).Code);

        await circle.DeclineRequestAsync("Ana");
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => TestCircle.TakeAsync(ana, code))).Code);
    }

    [Fact]
    public async Task Whoever_was_removed_and_takes_the_request_back_is_removed_as_before()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await _host.MemberAsync();
        await circle.SeatAsync(ana);
        await circle.RemoveAsync(ana);
        await circle.AskAsync(ana);

        await ana.DeleteAsync($"{circle.Path}/requests/mine");

        var code = (await circle.InviteAsync()).Code;
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => TestCircle.TakeAsync(ana, code))).Code);
        await circle.AskAsync(ana);
        Assert.Equal(SeatState.Removed, Assert.Single((await circle.RequestsAsync()).Open).Before);
    }

    [Fact]
    public async Task Somebody_who_left_and_is_accepted_comes_back_to_the_same_seat()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await _host.MemberAsync();
        await circle.SeatAsync(ana);
        await circle.LeaveAsync(ana);

        await circle.AskAsync(ana);
        Assert.Equal(SeatState.Left, Assert.Single((await circle.RequestsAsync()).Open).Before);
        await circle.AcceptRequestAsync("Ana");

        var seat = Assert.Single(await ana.GetAsync<CircleDetails[]>("/api/circles/mine"));
        Assert.Equal((ana.SeatId, "Ana", null), (seat.SeatId, seat.SeatName, seat.AcceptedVersion));
    }

    [Fact]
    public async Task A_name_that_was_taken_meanwhile_gets_a_number_and_is_changed_with_the_agreements()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await circle.AskedByAsync(_host, "Ana");
        await circle.SeatAsync(await _host.MemberAsync("Ána"));

        await circle.AcceptRequestAsync("Ana");

        Assert.Equal("Ana 2", Assert.Single(await ana.GetAsync<CircleDetails[]>("/api/circles/mine")).SeatName);
        await ana.PutAsync($"{circle.Path}/seats/mine", new SeatNameRequest { Name = "Annie" });
        Assert.Equal(["Annie", "Ruth", "Ána"], await circle.NamesAsync());
    }

    [Fact]
    public async Task Whoever_has_asked_and_gets_an_invitation_is_in_and_the_request_is_gone()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await _host.MemberAsync();
        await circle.AskAsync(ana, name: "Annie");

        await circle.JoinAsync(ana);

        Assert.Empty((await circle.RequestsAsync()).Open);
        Assert.Null(await circle.SeenByAsync(ana));
        Assert.Equal(["Annie", "Ruth"], await circle.NamesAsync());
    }

    [Fact]
    public async Task A_declined_person_with_an_invitation_is_welcome()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await circle.AskedByAsync(_host, "Ana");
        await circle.DeclineRequestAsync("Ana");

        await circle.SeatAsync(ana);

        Assert.Equal(["Ana", "Ruth"], await circle.NamesAsync());
        Assert.Null(await circle.SeenByAsync(ana));
    }

    [Fact]
    public async Task Whoever_leaves_before_reading_the_answer_leaves_nothing_of_it_behind()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await circle.AskedByAsync(_host, "Ana");
        await circle.AcceptRequestAsync("Ana", word: "Good to have you.");

        await circle.LeaveAsync(ana);

        Assert.Null(await circle.SeenByAsync(ana));
        await circle.AskAsync(ana);
        Assert.Equal(SeatState.Left, Assert.Single((await circle.RequestsAsync()).Open).Before);
    }
}
