using SupportCircle.Contracts.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Tests.Hosting;
using SupportCircle.Web.Tests.Security;

namespace SupportCircle.Web.Tests.Circles;

public sealed class WaitingListTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Whoever_is_accepted_while_every_seat_is_taken_waits_and_knows_how_many_come_first()
    {
        var (circle, ana, tom) = await TwoWaitAsync();

        Assert.Equal((SeatState.Waiting, SeatAnswer.Waitlisted, 0), await StandingAsync(circle, ana));
        Assert.Equal((SeatState.Waiting, SeatAnswer.Waitlisted, 1), await StandingAsync(circle, tom));
        Assert.Equal(["Ana", "Tom"], (await circle.RequestsAsync()).Waiting.Select(request => request.Name));
        Assert.Empty((await circle.RequestsAsync()).Open);
        foreach (var path in (string[])["", "/messages", "/seats"])
        {
            Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => ana.GetAsync<object>(circle.Path + path))).Code);
        }
    }

    [Fact]
    public async Task A_seat_that_is_left_is_the_first_ones_who_waits()
    {
        var (circle, ana, tom) = await TwoWaitAsync();

        await circle.LeaveAsync(circle["Ida"]);

        Assert.Equal(["Ana", "Ruth"], await circle.NamesAsync());
        Assert.Equal((SeatState.Active, SeatAnswer.SeatFreed, null), await StandingAsync(circle, ana));
        Assert.Equal((SeatState.Waiting, SeatAnswer.Waitlisted, 0), await StandingAsync(circle, tom));
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => tom.GetAsync<object>(circle.Path))).Code);
        Assert.Equal(RefusalCodes.AgreementsRequired, (await Refused.ByAsync(() => ana.GetAsync<object>($"{circle.Path}/messages"))).Code);
    }

    [Fact]
    public async Task A_seat_whose_holder_is_removed_is_the_first_ones_who_waits()
    {
        var (circle, _, _) = await TwoWaitAsync();

        await circle.RemoveAsync(circle["Ida"]);

        Assert.Equal(["Ana", "Ruth"], await circle.NamesAsync());
    }

    [Fact]
    public async Task More_seats_are_filled_in_the_order_of_waiting_and_no_more_than_there_are()
    {
        var (circle, _, tom) = await TwoWaitAsync();
        await circle.AskedByAsync(_host, "Eva");
        await circle.AcceptRequestAsync("Eva");

        await circle.EditAsync(seats: 4);

        Assert.Equal(["Ana", "Ida", "Ruth", "Tom"], await circle.NamesAsync());
        Assert.Equal((SeatState.Active, SeatAnswer.SeatFreed, null), await StandingAsync(circle, tom));
        Assert.Equal(["Eva"], (await circle.RequestsAsync()).Waiting.Select(request => request.Name));
    }

    [Fact]
    public async Task Two_who_waited_under_one_name_come_in_under_two()
    {
        var circle = await FullCircleAsync();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await circle.AskedByAsync(_host, "Ana");
            await circle.AcceptRequestAsync((await circle.RequestsAsync()).Open[0].Id);
        }

        await circle.EditAsync(seats: 4);

        Assert.Equal(["Ana", "Ana 2", "Ida", "Ruth"], await circle.NamesAsync());
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_or_is_taken_off_the_list_gets_no_seat()
    {
        var (circle, ana, tom) = await TwoWaitAsync();
        await ana.DeleteAsync($"{circle.Path}/requests/mine");
        Assert.Equal(SeatAnswer.TakenOff, await circle.DeclineRequestAsync("Tom", word: "We end in June."));

        await circle.LeaveAsync(circle["Ida"]);

        Assert.Equal(["Ruth"], await circle.NamesAsync());
        Assert.Null(await circle.SeenByAsync(ana));
        var answer = (await circle.SeenByAsync(tom))!;
        Assert.Equal((SeatState.Declined, SeatAnswer.TakenOff, "We end in June."), (answer.State, answer.Answer, answer.Word));
        Assert.NotNull(answer.AskAgainAt);
    }

    [Fact]
    public async Task A_word_that_was_not_read_while_waiting_is_still_there_once_the_seat_is()
    {
        var circle = await FullCircleAsync();
        var ana = await circle.AskedByAsync(_host, "Ana");
        await circle.AcceptRequestAsync("Ana", word: "It may take a while.");

        await circle.LeaveAsync(circle["Ida"]);

        Assert.Equal("It may take a while.", (await circle.SeenByAsync(ana))!.Word);
    }

    [Fact]
    public async Task Whoever_waits_is_not_accepted_once_more_past_the_others()
    {
        var (circle, _, _) = await TwoWaitAsync();

        var refused = await Refused.ByAsync(() => circle.AcceptRequestAsync("Tom"));

        Assert.Equal(RefusalCodes.Conflict, refused.Code);
        Assert.Equal(["Ana", "Tom"], (await circle.RequestsAsync()).Waiting.Select(request => request.Name));
    }

    [Fact]
    public async Task An_invitation_to_a_full_circle_is_a_place_at_the_end_of_the_list_for_whoever_would_wait()
    {
        var (circle, _, _) = await TwoWaitAsync();
        var code = (await circle.InviteAsync()).Code;
        var eva = await _host.MemberAsync("Eva");
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => TestCircle.TakeAsync(eva, code))).Code);

        var first = await WaitAsync(eva, code);
        var again = await WaitAsync(eva, code, isUsedUp: true);

        Assert.Equal(SeatState.Waiting, first!.State);
        Assert.Null(again);
        Assert.Equal(["Ana", "Tom", "Eva"], (await circle.RequestsAsync()).Waiting.Select(request => request.Name));
        Assert.Null(await circle.SeenByAsync(eva) is { IsUnread: true } ? "unread" : null);
        await circle.EditAsync(seats: 5);
        Assert.Equal(["Ana", "Eva", "Ida", "Ruth", "Tom"], await circle.NamesAsync());
    }

    [Fact]
    public async Task Whoever_waits_and_takes_an_invitation_keeps_their_place_and_spends_nothing()
    {
        var (circle, ana, _) = await TwoWaitAsync();
        var code = (await circle.InviteAsync()).Code;

        Assert.Equal(SeatState.Waiting, (await TestCircle.TakeAsync(ana, code)).State);

        Assert.Equal(["Ana", "Tom"], (await circle.RequestsAsync()).Waiting.Select(request => request.Name));
        Assert.Equal(1, Assert.Single(await circle.Facilitator.GetAsync<InvitationSummary[]>($"{circle.Path}/invitations")).UsesLeft);
    }

    [Fact]
    public async Task A_suspended_person_who_waits_is_passed_over_and_keeps_their_place()
    {
        var (circle, ana, _) = await TwoWaitAsync();
        await Scene.SuspendAsync(_host, ana, MemberState.Suspended);

        await circle.LeaveAsync(circle["Ida"]);

        Assert.Equal(["Ruth", "Tom"], await circle.NamesAsync());
        Assert.Equal(["Ana"], (await circle.RequestsAsync()).Waiting.Select(request => request.Name));
        await Scene.SuspendAsync(_host, ana, MemberState.Active);
    }

    [Fact]
    public async Task When_the_last_one_leaves_the_circle_takes_nobody_in_and_those_who_asked_or_waited_are_told()
    {
        var circle = await FullCircleAsync();
        await circle.LeaveAsync(circle["Ida"]);
        await circle.EditAsync(seats: 2);
        var ana = await _host.MemberAsync("Ana");
        await circle.JoinAsync(ana);
        var tom = await circle.AskedByAsync(_host, "Tom");
        await circle.AcceptRequestAsync("Tom");
        var eva = await circle.AskedByAsync(_host, "Eva");
        await circle.EditAsync(seats: 2);
        await _host.WriteAsync(async db => (await db.Circles.FindAsync(circle.Id))!.SeatCount = 1);
        await circle.LeaveAsync(ana);

        await circle.LeaveAsync(circle.Facilitator);

        Assert.Equal((SeatState.Declined, SeatAnswer.TakenOff, null), await StandingAsync(circle, tom));
        Assert.Equal((SeatState.Declined, SeatAnswer.Declined, null), await StandingAsync(circle, eva));
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => tom.GetAsync<object>($"{circle.Path}/public"))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.AskAsync(ana))).Code);
    }

    private static async Task<SeatTaken?> WaitAsync(Person person, string code, bool isUsedUp = false)
    {
        var request = new InvitationAcceptanceRequest { Code = code, Waits = true };
        if (!isUsedUp)
        {
            return await person.PostAsync<SeatTaken>("/api/invitations/acceptance", request);
        }

        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => person.PostAsync("/api/invitations/acceptance", request))).Code);
        return null;
    }

    private static async Task<(SeatState State, SeatAnswer? Answer, int? Ahead)> StandingAsync(TestCircle circle, Person person)
    {
        var seen = (await circle.SeenByAsync(person))!;
        return (seen.State, seen.Answer, seen.Ahead);
    }

    // Two seats: Ruth's, and Ida's.
    private async Task<TestCircle> FullCircleAsync()
    {
        var circle = await _host.ListedCircleAsync(seats: 2);
        await circle.SeatAsync(await _host.MemberAsync("Ida"));
        return circle;
    }

    private async Task<(TestCircle Circle, Person Ana, Person Tom)> TwoWaitAsync()
    {
        var circle = await FullCircleAsync();
        var ana = await circle.AskedByAsync(_host, "Ana");
        var tom = await circle.AskedByAsync(_host, "Tom");
        Assert.Equal(SeatAnswer.Waitlisted, await circle.AcceptRequestAsync("Ana"));
        Assert.Equal(SeatAnswer.Waitlisted, await circle.AcceptRequestAsync("Tom"));
        return (circle, ana, tom);
    }
}
