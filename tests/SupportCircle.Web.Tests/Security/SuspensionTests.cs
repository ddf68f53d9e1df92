using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Privacy;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Security;

public sealed class SuspensionTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(MemberState.Suspended)]
    [InlineData(MemberState.Banned)]
    public async Task Who_is_suspended_or_banned_is_cut_off_and_hears_nothing_more(MemberState state)
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);

        await DecideAsync(circle["Ana"], state);
        await ana.Closed;
        await tom.PostAsync(circle.Id, "Is Ana here?");

        Assert.Equal("Is Ana here?", (await tom.MessageAsync()).Body);
        Assert.Empty(ana.Heard);
        Assert.Equal(RefusalCodes.Suspended, (await Refused.ByAsync(() => circle["Ana"].GetAsync<object>("/api/circles/mine"))).Code);
        Assert.True((await circle["Ana"].GetAsync<SignedIn>("/api/account/me")).Suspended);
        await circle["Ana"].PostAsync("/api/account/sign-out");
    }

    [Fact]
    public async Task Who_is_suspended_can_sign_in_to_what_was_decided_and_to_nothing_else()
    {
        var circle = await _host.CircleAsync("Ana");
        var ana = circle["Ana"];
        await DecideAsync(ana, MemberState.Suspended);

        Assert.Equal(RefusalCodes.SignInFailed, (await Refused.ByAsync(() => ana.SignInAsync("another password"))).Code);
        Assert.True((await ana.SignInAsync()).Suspended);

        Assert.Empty(await ana.OwnDecisionsAsync());
        foreach (var path in (string[])["/api/circles/mine", circle.Path, "/api/account/details", "/api/account/reports", "/api/moderation/cases"])
        {
            Assert.Equal(RefusalCodes.Suspended, (await Refused.ByAsync(() => ana.GetAsync<object>(path))).Code);
        }
    }

    [Fact]
    public async Task Who_is_let_back_in_comes_back_to_everything()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var before = await circle["Ana"].InAsync(circle);
        await DecideAsync(circle["Ana"], MemberState.Suspended);
        await before.Closed;
        await DecideAsync(circle["Ana"], MemberState.Active);
        await circle["Ana"].SignInAsync();
        await using var ana = await circle["Ana"].InAsync(circle);

        Assert.Equal(1, (await ana.PostAsync(circle.Id, "I am back.")).Sequence);
    }

    // What a decision writes: the state and the revocation, in one transaction; the poll brings it into effect.
    private Task DecideAsync(Person person, MemberState state) => _host.WriteAsync(async db =>
    {
        var member = await db.Members.FirstAsync(m => db.Users.Any(a => a.Id == m.AccountId && a.Email == person.Email));
        member.State = state;
        db.Add(new Revocation { Kind = RevocationKind.Member, At = Clock.Truncate(DateTime.UtcNow), MemberId = member.Id });
    });
}
