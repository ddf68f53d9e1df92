using Microsoft.AspNetCore.SignalR.Client;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Accounts;

public sealed class SessionTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_new_password_ends_the_other_sessions_and_keeps_this_one()
    {
        var here = await _host.MemberAsync();
        var there = await OnAnotherDeviceAsync(here);
        await using var lineHere = await here.LineAsync();
        await using var lineThere = await there.LineAsync();

        await here.PostAsync("/api/account/password", new ChangePasswordRequest
        {
            CurrentPassword = TestHost.Password,
            NewPassword = "a lamp in the hall",
        });
        await lineThere.Closed;

        await AssertSignedOutAsync(there);
        await here.GetAsync<SignedIn>("/api/account/me");
        Assert.Equal(HubConnectionState.Connected, lineHere.Connection.State);
        await OnAnotherDeviceAsync(here, "a lamp in the hall");
    }

    [Fact]
    public async Task A_new_password_needs_the_present_one()
    {
        var ana = await _host.MemberAsync();

        var refused = await Refused.ByAsync(() => ana.PostAsync("/api/account/password", new ChangePasswordRequest
        {
            CurrentPassword = "another password",
            NewPassword = "a lamp in the hall",
        }));

        Assert.Equal(RefusalCodes.SignInFailed, refused.Code);
        await ana.SignInAsync();
    }

    [Fact]
    public async Task One_sees_ones_sessions_and_ends_one_with_its_lines_and_its_cookie()
    {
        var here = await _host.MemberAsync();
        var there = await OnAnotherDeviceAsync(here);
        await using var lineHere = await here.LineAsync();
        await using var lineThere = await there.LineAsync();
        var sessions = await here.GetAsync<AccountSession[]>("/api/account/sessions");

        await here.DeleteAsync($"/api/account/sessions/{sessions.Single(session => !session.IsCurrent).Id}");
        await lineThere.Closed;

        await AssertSignedOutAsync(there);
        Assert.Equal(2, sessions.Length);
        Assert.Equal(sessions.Single(session => session.IsCurrent), Assert.Single(await here.GetAsync<AccountSession[]>("/api/account/sessions")));
        Assert.Equal(HubConnectionState.Connected, lineHere.Connection.State);
    }

    [Fact]
    public async Task Signing_out_ends_this_session_and_no_other_also_for_whoever_kept_the_cookie()
    {
        var here = await _host.MemberAsync();
        var there = await OnAnotherDeviceAsync(here);
        using var kept = new HttpClient();
        kept.DefaultRequestHeaders.Add("Cookie", here.Cookies.GetCookieHeader(_host.Address));
        await using var line = await here.LineAsync();

        await here.PostAsync("/api/account/sign-out");
        await line.Closed;

        using var answer = await kept.GetAsync(new Uri(_host.Address, "/api/account/me"), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, answer.StatusCode);
        await AssertSignedOutAsync(here);
        await there.GetAsync<SignedIn>("/api/account/me");
    }

    [Fact]
    public async Task A_session_names_its_browser_and_no_more()
    {
        var ana = await _host.MemberAsync();
        ana.Http.DefaultRequestHeaders.Add(
            "User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36");
        await ana.SignInAsync();

        var sessions = await ana.GetAsync<AccountSession[]>("/api/account/sessions");

        Assert.Equal("Chrome, Linux", sessions.Single(session => session.IsCurrent).Device);
        Assert.Empty(sessions.Single(session => !session.IsCurrent).Device);
    }

    private static async Task<Person> OnAnotherDeviceAsync(Person person, string? password = null)
    {
        var device = new Person(person.Address, person.Name, person.Email);
        await device.SignInAsync(password);
        return device;
    }

    private static async Task AssertSignedOutAsync(Person person) =>
        Assert.Equal(RefusalCodes.NotSignedIn, (await Refused.ByAsync(() => person.GetAsync<SignedIn>("/api/account/me"))).Code);
}
