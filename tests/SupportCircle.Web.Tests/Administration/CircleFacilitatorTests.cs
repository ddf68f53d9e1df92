using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Administration;

/// <summary>Who holds a circle beside those who opened it.</summary>
public sealed class CircleFacilitatorTests(OneHost host) : IClassFixture<OneHost>, IAsyncLifetime
{
    private Person _ada = null!;
    private Person _ines = null!;

    public async ValueTask InitializeAsync()
    {
        _ada = await host.Host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        _ines = await host.Host.NewFacilitatorAsync(_ada, "Inés");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_facilitator_who_is_named_has_a_seat_accepts_the_agreements_and_holds_the_circle()
    {
        var circle = await host.Host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);

        await _ada.NameAsync(_ines, circle);
        await _ada.NameAsync(_ines, circle);

        Assert.IsType<Contracts.Conversation.CircleChanged>(await ana.InPassingAsync());
        Assert.Equal(RefusalCodes.AgreementsRequired, (await Refused.ByAsync(() => _ines.GetAsync<SeatSummary[]>($"{circle.Path}/seats"))).Code);
        await circle.AcceptAsync(_ines);
        await ana.PostAsync(circle.Id, "Good morning.");
        await _ines.PutAsync($"{circle.Path}/pause");
        Assert.Equal([("Ana", SeatRole.Member), ("Inés", SeatRole.Facilitator), ("Ruth", SeatRole.Facilitator)], await SeatsAsync(circle));
        Assert.Contains((await _ines.GetAsync<Desk>("/api/moderation/desk")).Circles, one => one.Id == circle.Id && one.Holds);
        Assert.Equal(2, await FacilitatorsAsync(circle));
    }

    [Fact]
    public async Task A_member_who_is_named_keeps_their_seat_and_name_and_may_speak_again()
    {
        var circle = await host.Host.CircleAsync();
        await circle.SeatAsync(_ines);
        await circle.MuteAsync(_ines, minutes: 60);

        await _ada.NameAsync(_ines, circle);

        await using var line = await _ines.InAsync(circle);
        await line.PostAsync(circle.Id, "I am with you from now on.");
        Assert.Equal([("Inés", SeatRole.Facilitator), ("Ruth", SeatRole.Facilitator)], await SeatsAsync(circle));
    }

    [Fact]
    public async Task Whoever_waits_for_a_seat_has_it_by_being_named_and_waits_no_more()
    {
        var circle = await host.Host.ListedCircleAsync();
        await circle.AskAsync(_ines, name: "Inés of the harbour");

        await _ada.NameAsync(_ines, circle);

        Assert.Empty((await circle.RequestsAsync()).Open);
        Assert.Null(await circle.SeenByAsync(_ines));
        await host.Host.ReadAsync(async db => Assert.False(
            await db.SeatRequests.AnyAsync(r => db.Seats.Any(s => s.Id == r.SeatId && s.CircleId == circle.Id))));
        Assert.Equal(2, await FacilitatorsAsync(circle));
    }

    [Fact]
    public async Task A_full_circle_takes_no_other_and_neither_does_one_that_has_removed_them()
    {
        var full = await TestCircle.OpenAsync(await host.Host.FacilitatorAsync(), seats: 2);
        await full.SeatAsync(await host.Host.MemberAsync("Ana"));
        var strict = await host.Host.CircleAsync();
        await strict.SeatAsync(_ines);
        await strict.RemoveAsync(_ines);

        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => _ada.NameAsync(_ines, full))).Code);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => _ada.NameAsync(_ines, strict))).Code);
    }

    [Fact]
    public async Task A_circle_keeps_one_and_who_steps_back_is_a_member_like_the_others()
    {
        var circle = await host.Host.CircleAsync("Ana");
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => _ada.StepBackAsync(circle.Facilitator, circle))).Code);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => _ada.SetRolesAsync(circle.Facilitator, facilitator: false, administers: false))).Code);

        await _ada.NameAsync(_ines, circle);
        await _ada.StepBackAsync(circle.Facilitator, circle);

        Assert.Equal([("Ana", SeatRole.Member), ("Inés", SeatRole.Facilitator), ("Ruth", SeatRole.Member)], await SeatsAsync(circle, circle["Ana"]));
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.Facilitator.PutAsync($"{circle.Path}/pause"))).Code);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.Facilitator.GetAsync<Desk>("/api/moderation/desk"))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => _ada.StepBackAsync(circle.Facilitator, circle))).Code);
    }

    [Fact]
    public async Task Who_loses_the_role_sits_on_in_their_circles_as_a_member()
    {
        var circle = await host.Host.CircleAsync("Ana");
        await _ada.NameAsync(_ines, circle);
        await circle.AcceptAsync(_ines);

        await _ada.SetRolesAsync(circle.Facilitator, facilitator: false, administers: false);

        Assert.Equal([("Ana", SeatRole.Member), ("Inés", SeatRole.Facilitator), ("Ruth", SeatRole.Member)], await SeatsAsync(circle, _ines));
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => TestCircle.OpenAsync(circle.Facilitator))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => _ada.NameAsync(circle.Facilitator, circle))).Code);
    }

    private static async Task<IEnumerable<(string Name, SeatRole Role)>> SeatsAsync(TestCircle circle, Person? by = null) =>
        (await (by ?? circle.Facilitator).GetAsync<SeatSummary[]>($"{circle.Path}/seats"))
            .OrderBy(seat => seat.Name, StringComparer.Ordinal).Select(seat => (seat.Name, seat.Role));

    private async Task<int> FacilitatorsAsync(TestCircle circle) =>
        (await _ada.TeamAsync()).Circles.Single(one => one.Id == circle.Id).Facilitators.Count;
}
