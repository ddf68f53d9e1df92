using SupportCircle.Contracts.Accounts;
using SupportCircle.Contracts.Administration.Team;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Administration;

/// <summary>Roles of the organisation: nobody gives themself one, and none is lost by mistake.</summary>
public sealed class TeamTests : IAsyncLifetime
{
    private TestHost _host = null!;
    private Person _ada = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _ada = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_member_becomes_a_facilitator_by_a_code_that_opens_nothing_to_a_second_one()
    {
        var (tom, mona) = (await _host.MemberAsync("Tom"), await _host.MemberAsync("Mona"));
        var made = await _ada.InviteToTeamAsync();
        Assert.EndsWith($"/join#{made.Code}", made.Link, StringComparison.Ordinal);
        Assert.Equal((made.Id, "Ada"), Single((await _ada.TeamAsync()).Invitations));

        Assert.False((await PreviewAsync(tom, made.Code)).Already);
        await tom.JoinTeamAsync(made.Code);

        Assert.Contains(OrganisationRoles.Facilitator, (await tom.GetAsync<SignedIn>("/api/account/me")).Roles);
        await TestCircle.OpenAsync(tom);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => mona.JoinTeamAsync(made.Code))).Code);
        var team = await _ada.TeamAsync();
        Assert.Equal([("Ada", false, true), ("Tom", true, false)], team.People.Select(one => (one.Name, one.Facilitator, one.Administrator)));
        Assert.Empty(team.Invitations);
        var lines = await _ada.GetAsync<AuditLine[]>("/api/moderation/audit");
        Assert.Equal([(AuditAction.RoleGiven, "Ada", "Tom", "Facilitator"), (AuditAction.TeamInvitationMade, "Ada", null, made.Id.ToString())],
            lines.Where(line => line.Action is AuditAction.RoleGiven or AuditAction.TeamInvitationMade).Take(2)
                .Select(line => (line.Action, line.Actor, line.Member, line.Subject)));
    }

    [Fact]
    public async Task Of_many_who_use_a_code_at_once_one_becomes_a_facilitator()
    {
        var people = new List<Person>();
        for (var i = 0; i < 6; i++)
        {
            people.Add(await _host.MemberAsync($"Person {i}"));
        }

        var made = await _ada.InviteToTeamAsync();
        var outcomes = await Task.WhenAll(people.Select(async person =>
        {
            try
            {
                await person.JoinTeamAsync(made.Code);
                return "in";
            }
            catch (Refused refused)
            {
                return refused.Code;
            }
        }));

        Assert.Equal(["in", .. Enumerable.Repeat(RefusalCodes.NotFound, 5)], outcomes.Order(StringComparer.Ordinal));
        Assert.Single((await _ada.TeamAsync()).People, one => one.Facilitator);
    }

    [Fact]
    public async Task A_code_is_worth_what_its_maker_is_and_one_that_was_withdrawn_nothing()
    {
        var eve = await _host.FacilitatorAsync("Eve", OrganisationRoles.Administrator);
        var tom = await _host.MemberAsync("Tom");
        var (withdrawn, ofEve) = (await _ada.InviteToTeamAsync(), await eve.InviteToTeamAsync());

        await eve.DeleteAsync($"{TeamWork.Path}/invitations/{withdrawn.Id}");
        await _ada.SetRolesAsync(eve, facilitator: true, administers: false);

        foreach (var code in new[] { withdrawn.Code, ofEve.Code, "no code", string.Empty.PadLeft(25, '0') })
        {
            Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => PreviewAsync(tom, code))).Code);
            Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => tom.JoinTeamAsync(code))).Code);
        }
    }

    [Fact]
    public async Task A_facilitator_who_uses_a_code_leaves_it_to_somebody_else()
    {
        var ruth = await _host.FacilitatorAsync();
        var tom = await _host.MemberAsync("Tom");
        var made = await _ada.InviteToTeamAsync();

        Assert.True((await PreviewAsync(ruth, made.Code)).Already);
        await ruth.JoinTeamAsync(made.Code);

        await tom.JoinTeamAsync(made.Code);
    }

    [Fact]
    public async Task Nobody_gives_themself_a_role_or_a_circle()
    {
        var circle = await _host.CircleAsync();

        foreach (var own in new[]
        {
            () => _ada.SetRolesAsync(_ada, facilitator: true, administers: true),
            () => _ada.NameAsync(_ada, circle),
        })
        {
            Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(own)).Code);
        }

        Assert.False(Assert.Single((await _ada.TeamAsync()).People, one => string.Equals(one.Name, "Ada", StringComparison.Ordinal)).Facilitator);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => _ada.GetAsync<object>(circle.Path))).Code);
    }

    [Fact]
    public async Task Whoever_is_not_of_the_team_is_given_no_role_by_an_administrator_alone()
    {
        var tom = await _host.MemberAsync("Tom");
        var circle = await _host.CircleAsync();

        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => _ada.SetRolesAsync(tom, facilitator: true, administers: true))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => _ada.NameAsync(tom, circle))).Code);

        Assert.Equal([OrganisationRoles.Member], (await tom.GetAsync<SignedIn>("/api/account/me")).Roles);
    }

    [Fact]
    public async Task A_second_administrator_is_named_and_the_last_one_stays()
    {
        var ruth = await _host.NewFacilitatorAsync(_ada, "Ruth");
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => _ada.SetRolesAsync(_ada, facilitator: false, administers: false))).Code);

        await _ada.SetRolesAsync(ruth, facilitator: true, administers: true);
        await ruth.SignInAsync();
        await ruth.SetRolesAsync(_ada, facilitator: false, administers: false);

        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => ruth.SetRolesAsync(ruth, facilitator: true, administers: false))).Code);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => _ada.TeamAsync())).Code);
    }

    [Fact]
    public async Task Of_two_administrators_who_take_each_others_role_at_once_one_stays()
    {
        for (var round = 0; round < 5; round++)
        {
            var (one, other) = (await _host.FacilitatorAsync("One", OrganisationRoles.Administrator), await _host.FacilitatorAsync("Other", OrganisationRoles.Administrator));
            await Task.WhenAll(one.TeamAsync(), other.TeamAsync());

            await Task.WhenAll(TryAsync(one, other), TryAsync(other, one));

            Assert.Single(await Task.WhenAll(StaysAsync(one), StaysAsync(other)), stays => stays);
        }

        static async Task TryAsync(Person one, Person other)
        {
            try
            {
                await one.SetRolesAsync(other, facilitator: true, administers: false);
            }
            catch (Refused refused) when (string.Equals(refused.Code, RefusalCodes.NotAllowed, StringComparison.Ordinal))
            {
                // The other was first.
            }
        }

        static async Task<bool> StaysAsync(Person person)
        {
            await person.SignInAsync();
            return (await person.GetAsync<SignedIn>("/api/account/me")).Roles.Contains(OrganisationRoles.Administrator, StringComparer.Ordinal);
        }
    }

    [Fact]
    public async Task Whoever_is_no_administrator_any_more_has_nothing_open_as_one()
    {
        var eve = await _host.FacilitatorAsync("Eve", OrganisationRoles.Administrator);
        await using var dashboard = await eve.AtDashboardAsync();
        await dashboard.CallAsync<Desk>("Watch");

        await _ada.SetRolesAsync(eve, facilitator: true, administers: false);

        await dashboard.Closed;
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => eve.GetAsync<Desk>("/api/moderation/desk"))).Code);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => eve.TeamAsync())).Code);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => eve.GetAsync<AuditLine[]>("/api/moderation/audit"))).Code);
    }

    [Fact]
    public async Task What_an_erased_administrator_has_made_opens_nothing()
    {
        var eve = await _host.FacilitatorAsync("Eve", OrganisationRoles.Administrator);
        var made = await eve.InviteToTeamAsync();
        await eve.EraseAsync();

        Assert.Empty((await _ada.TeamAsync()).Invitations);
        var tom = await _host.MemberAsync("Tom");
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => tom.JoinTeamAsync(made.Code))).Code);
    }

    private static (Guid Id, string MadeBy) Single(IEnumerable<TeamInvitationSummary> invitations)
    {
        var one = Assert.Single(invitations);
        return (one.Id, one.MadeBy);
    }

    private static Task<TeamInvitationPreview> PreviewAsync(Person person, string code) =>
        person.PostAsync<TeamInvitationPreview>("/api/team-invitations/preview", new TeamCodeRequest { Code = code });
}
