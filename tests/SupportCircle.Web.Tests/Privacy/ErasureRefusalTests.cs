using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Tests.Hosting;
using SupportCircle.Web.Tests.Security;

namespace SupportCircle.Web.Tests.Privacy;

/// <summary>Who may erase their account, and what stands against it; a refusal changes nothing.</summary>
public sealed class ErasureRefusalTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Only_with_the_password_and_a_yes_and_whoever_tries_passwords_is_slowed()
    {
        var ana = await _host.MemberAsync();

        Assert.Equal(["understands"], (await Refused.ByAsync(() => ana.EraseAsync(understands: false))).Body.Fields!.Keys);
        var codes = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            codes.Add((await Refused.ByAsync(() => ana.EraseAsync("another password"))).Code);
        }

        Assert.Equal([.. Enumerable.Repeat(RefusalCodes.SignInFailed, 5), RefusalCodes.TooManyRequests], codes);
        await ana.GetAsync<object>("/api/account/details");
    }

    [Theory]
    [InlineData(MemberState.Suspended)]
    [InlineData(MemberState.Banned)]
    public async Task Suspended_and_banned_people_may(MemberState state)
    {
        var ana = await _host.MemberAsync();
        await Scene.SuspendAsync(_host, ana, state);
        await ana.SignInAsync();

        await ana.EraseAsync();

        Assert.Equal(RefusalCodes.SignInFailed, (await Refused.ByAsync(() => ana.SignInAsync())).Code);
    }

    [Fact]
    public async Task The_last_administrator_may_not_and_of_two_who_go_at_once_one_stays()
    {
        var ada = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => ada.EraseAsync())).Code);
        var ben = await _host.FacilitatorAsync("Ben", OrganisationRoles.Administrator);

        var codes = await Task.WhenAll(CodeOfAsync(ada), CodeOfAsync(ben));

        Assert.Equal(["", RefusalCodes.Conflict], codes.Order(StringComparer.Ordinal));
        await _host.ReadAsync(async db => Assert.Equal(1, await db.UserRoles.CountAsync(given =>
            db.Roles.Any(role => role.Id == given.RoleId && role.Name == OrganisationRoles.Administrator))));
    }

    [Fact]
    public async Task An_administrator_who_is_suspended_is_nobody_to_take_over()
    {
        var ada = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var ben = await _host.FacilitatorAsync("Ben", OrganisationRoles.Administrator);
        await Scene.SuspendAsync(_host, ben, MemberState.Suspended);

        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => ada.EraseAsync())).Code);
    }

    [Fact]
    public async Task The_only_facilitator_of_a_circle_with_others_in_it_may_not_until_there_is_another()
    {
        var circle = await _host.CircleAsync("Ana");
        await circle.SayAsync(circle.Facilitator, "Welcome.");

        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle.Facilitator.EraseAsync())).Code);
        Assert.Equal("Welcome.", Assert.Single(await Operations.Log.ReadAsync(circle["Ana"], circle)).Body);
        Assert.Equal(["Ana", "Ruth"], await circle.NamesAsync());
        await circle.SecondFacilitatorAsync(_host);
        await circle.Facilitator.EraseAsync();

        Assert.Null(Assert.Single(await Operations.Log.ReadAsync(circle["Ana"], circle)).Body);
    }

    [Fact]
    public async Task A_circle_with_nobody_else_in_it_holds_nobody_back_and_who_waits_there_is_told()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await circle.AskedByAsync(_host, "Ana");

        await circle.Facilitator.EraseAsync();

        Assert.Equal(SeatAnswer.Declined, (await circle.SeenByAsync(ana))!.Answer);
    }

    [Fact]
    public async Task Who_waits_for_a_seat_has_theirs()
    {
        var circle = await _host.ListedCircleAsync(seats: 2);
        var ana = await _host.MemberAsync();
        await circle.SeatAsync(ana);
        var tom = await circle.AskedByAsync(_host, "Tom");
        Assert.Equal(SeatAnswer.Waitlisted, await circle.AcceptRequestAsync("Tom"));

        await ana.EraseAsync();

        Assert.Equal(["Ruth", "Tom"], await circle.NamesAsync());
        await circle.AcceptAsync(tom);
    }

    [Fact]
    public async Task Asked_for_twice_at_once_it_is_done_once()
    {
        var circle = await _host.CircleAsync("Ana");
        var ana = circle["Ana"];
        await circle.SayAsync(ana, "a blue lantern");

        var codes = await Task.WhenAll(CodeOfAsync(ana), CodeOfAsync(ana));

        Assert.Equal(["", RefusalCodes.NotSignedIn], codes.Order(StringComparer.Ordinal));
    }

    private static async Task<string> CodeOfAsync(Person person)
    {
        try
        {
            await person.EraseAsync();
            return "";
        }
        catch (Refused refused)
        {
            return refused.Code;
        }
    }
}
