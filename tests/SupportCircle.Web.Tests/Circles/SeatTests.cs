using SupportCircle.Contracts.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

public sealed class SeatTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Theory]
    [InlineData("Ana")]
    [InlineData("ANA")]
    [InlineData("Ána")]
    [InlineData("A n a")]
    [InlineData("-Ana-")]
    [InlineData("Ａｎａ")]
    [InlineData("A\u0301na")]
    [InlineData("A\u200bna")]
    public async Task A_name_that_somebody_in_the_circle_has_is_not_given_again_nor_one_that_looks_like_it(string name)
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var invitation = await circle.InviteAsync();
        var newcomer = await _host.MemberAsync("Newcomer");

        var joining = await Refused.ByAsync(() => TestCircle.TakeAsync(newcomer, invitation.Code, name));
        var renaming = await Refused.ByAsync(() => circle["Tom"].PutAsync($"{circle.Path}/seats/mine", new SeatNameRequest { Name = name }));

        Assert.All([joining, renaming], refused => Assert.Equal(RefusalCodes.Conflict, refused.Code));
        Assert.Equal(["Ruth", "Ana", "Tom"], await NamesAsync(circle));
        await TestCircle.TakeAsync(newcomer, invitation.Code, "Anna");
    }

    [Fact]
    public async Task The_name_of_somebody_who_left_is_not_given_away_since_their_words_are_still_there()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle["Ana"].DeleteAsync($"{circle.Path}/seats/mine");

        var refused = await Refused.ByAsync(() => circle["Tom"].PutAsync($"{circle.Path}/seats/mine", new SeatNameRequest { Name = "Ana" }));

        Assert.Equal(RefusalCodes.Conflict, refused.Code);
    }

    [Fact]
    public async Task One_may_write_ones_own_name_another_way()
    {
        var circle = await _host.CircleAsync("Ana");

        await circle["Ana"].PutAsync($"{circle.Path}/seats/mine", new SeatNameRequest { Name = "  ÁNA " });

        Assert.Equal(["Ruth", "ÁNA"], await NamesAsync(circle));
    }

    [Fact]
    public async Task Somebody_who_left_comes_back_to_the_same_seat_and_accepts_the_agreements_anew()
    {
        var circle = await _host.CircleAsync("Ana");
        var seatId = circle["Ana"].SeatId;
        await circle["Ana"].DeleteAsync($"{circle.Path}/seats/mine");
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle["Ana"].GetAsync<object>(circle.Path))).Code);

        var taken = await TestCircle.TakeAsync(circle["Ana"], (await circle.InviteAsync()).Code);
        var before = await Refused.ByAsync(() => circle["Ana"].GetAsync<object>($"{circle.Path}/messages"));
        await circle.AcceptAsync(circle["Ana"]);

        Assert.Equal(seatId, taken.SeatId);
        Assert.Equal(RefusalCodes.AgreementsRequired, before.Code);
        await circle["Ana"].GetAsync<object>($"{circle.Path}/messages");
        Assert.Equal(["Ana", "Ruth"], (await NamesAsync(circle)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Taking_a_seat_that_one_has_changes_nothing_and_spends_nothing()
    {
        var circle = await _host.CircleAsync("Ana");
        var invitation = await circle.InviteAsync();

        var taken = await TestCircle.TakeAsync(circle["Ana"], invitation.Code, "Another");

        Assert.Equal(circle["Ana"].SeatId, taken.SeatId);
        Assert.Equal(["Ruth", "Ana"], await NamesAsync(circle));
        Assert.Equal(1, Assert.Single(await circle.Facilitator.GetAsync<InvitationSummary[]>($"{circle.Path}/invitations")).UsesLeft);
    }

    [Fact]
    public async Task The_last_facilitator_leaves_only_when_nobody_else_is_there()
    {
        var circle = await _host.CircleAsync("Ana");

        var refused = await Refused.ByAsync(() => circle.Facilitator.DeleteAsync($"{circle.Path}/seats/mine"));
        await circle["Ana"].DeleteAsync($"{circle.Path}/seats/mine");
        await circle.Facilitator.DeleteAsync($"{circle.Path}/seats/mine");

        Assert.Equal(RefusalCodes.Conflict, refused.Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.Facilitator.GetAsync<object>(circle.Path))).Code);
    }

    [Fact]
    public async Task One_of_two_facilitators_leaves_and_neither_removes_the_other()
    {
        var circle = await _host.CircleAsync("Ana");
        var second = circle["Ana"];
        await _host.WriteAsync(async db => (await db.Seats.FindAsync(second.SeatId))!.Role = SeatRole.Facilitator);

        var refused = await Refused.ByAsync(() => second.PostAsync($"{circle.Path}/seats/{circle.Facilitator.SeatId}/removal", InRoom.Statement()));
        var oneself = await Refused.ByAsync(() => second.PostAsync($"{circle.Path}/seats/{second.SeatId}/removal", InRoom.Statement()));
        await circle.Facilitator.DeleteAsync($"{circle.Path}/seats/mine");

        Assert.All([refused, oneself], one => Assert.Equal(RefusalCodes.NotAllowed, one.Code));
        Assert.Equal(["Ana"], await NamesAsync(circle, second));
    }

    [Fact]
    public async Task A_seat_that_was_left_is_free_for_another()
    {
        var circle = await TestCircle.OpenAsync(await _host.FacilitatorAsync(), seats: 2);
        await circle.SeatAsync(await _host.MemberAsync());
        var code = (await circle.InviteAsync(uses: 2)).Code;
        var tom = await _host.MemberAsync("Tom");
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => TestCircle.TakeAsync(tom, code))).Code);

        await circle["Ana"].DeleteAsync($"{circle.Path}/seats/mine");
        await TestCircle.TakeAsync(tom, code);

        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => TestCircle.TakeAsync(circle["Ana"], code))).Code);
    }

    private static async Task<IEnumerable<string>> NamesAsync(TestCircle circle, Person? asker = null) =>
        (await (asker ?? circle.Facilitator).GetAsync<SeatSummary[]>($"{circle.Path}/seats")).Select(seat => seat.Name);
}
