using SupportCircle.Contracts.Accounts;
using SupportCircle.Contracts.Administration.Team;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What administrators do about who facilitates, through the public API.</summary>
internal static class TeamWork
{
    public const string Path = "/api/organisation/team";

    public static Task<TeamDetails> TeamAsync(this Person administrator) => administrator.GetAsync<TeamDetails>(Path);

    public static Task<TeamInvitationMade> InviteToTeamAsync(this Person administrator) =>
        administrator.PostAsync<TeamInvitationMade>($"{Path}/invitations");

    public static Task JoinTeamAsync(this Person person, string code) =>
        person.PostAsync("/api/team-invitations/acceptance", new TeamCodeRequest { Code = code });

    /// <summary>A member who has become a facilitator by a code.</summary>
    public static async Task<Person> NewFacilitatorAsync(this TestHost host, Person administrator, string name)
    {
        var person = await host.MemberAsync(name);
        await person.JoinTeamAsync((await administrator.InviteToTeamAsync()).Code);
        return person;
    }

    public static async Task SetRolesAsync(this Person administrator, Person person, bool facilitator, bool administers) =>
        await administrator.PutAsync(
            $"{Path}/{await person.MemberIdAsync()}/roles", new RolesRequest { Facilitator = facilitator, Administrator = administers });

    public static async Task NameAsync(this Person administrator, Person person, TestCircle circle) =>
        await administrator.PutAsync(await FacilitatorPathAsync(circle, person));

    public static async Task StepBackAsync(this Person administrator, Person person, TestCircle circle) =>
        await administrator.DeleteAsync(await FacilitatorPathAsync(circle, person));

    public static async Task<Guid> MemberIdAsync(this Person person) => (await person.GetAsync<SignedIn>("/api/account/me")).MemberId;

    private static async Task<string> FacilitatorPathAsync(TestCircle circle, Person person) =>
        $"/api/organisation/circles/{circle.Id}/facilitators/{await person.MemberIdAsync()}";
}
