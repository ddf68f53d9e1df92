using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Domain;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Accounts;

public sealed class CookieTests
{
    [Theory]
    [InlineData("Production", true)]
    [InlineData("Testing", false)]
    public async Task Cookies_are_out_of_reach_of_scripts_and_other_sites_and_secure_in_production(string environment, bool secure)
    {
        await using var host = await TestHost.StartAsync(Settings.Of(("environment", environment)));
        var ana = new Person(host.Address, "Ana", "ana@example.org");
        await ana.SignUpAsync();

        using var response = await ana.SendAsync(
            HttpMethod.Post, "/api/account/sign-in", new SignInRequest { Email = ana.Email, Password = TestHost.Password });
        var cookies = response.Headers.GetValues("Set-Cookie").ToList();

        Assert.Equal(["sc.device", "sc.session"], cookies.Select(cookie => cookie.Split('=')[0]).Order(StringComparer.Ordinal));
        Assert.All(cookies, cookie =>
        {
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(secure, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public async Task Whoever_leaves_the_page_is_signed_out_and_leaves_nothing_here_that_says_who_it_was()
    {
        await using var host = await TestHost.StartAsync();
        var ana = await host.MemberAsync();
        string[] Kept() => [.. ana.Cookies.GetCookies(host.Address).Select(cookie => cookie.Name).Order(StringComparer.Ordinal)];
        Assert.Equal(["sc.device", "sc.session"], Kept());

        await ana.PostAsync("/api/account/sign-out");
        Assert.Equal(["sc.device"], Kept());

        await ana.SignInAsync();
        await ana.PostAsync("/api/account/sign-out?forget=true");
        Assert.Empty(Kept());

        Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => ana.PostAsync("/api/account/sign-out?forget=perhaps"))).Code);
    }

    [Fact]
    public async Task The_cookie_names_the_session_and_says_nothing_of_whose_it_is()
    {
        await using var host = await TestHost.StartAsync();
        var ana = await host.MemberAsync();

        var cookies = host.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SessionCheck.Scheme);
        var ticket = cookies.TicketDataFormat.Unprotect(ana.Cookies.GetCookies(host.Address)["sc.session"]!.Value)!;

        Assert.Equal([SignedInMember.SessionClaim], ticket.Principal.Claims.Select(claim => claim.Type));
    }
}
