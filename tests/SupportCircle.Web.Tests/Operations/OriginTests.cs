using System.Net.Http.Json;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class OriginTests(OneHost one) : IClassFixture<OneHost>
{
    // Whoever gets past the guard without a cookie is not signed in.
    private static readonly string Own = $"/api/account/sessions/{Guid.Empty}";

    private readonly TestHost _host = one.Host;

    private string Ours => _host.Address.GetLeftPart(UriPartial.Authority);

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("null")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://127.0.0.1.elsewhere.example")]
    [InlineData("file://")]
    [InlineData("nonsense")]
    public async Task Another_sites_page_neither_changes_anything_nor_opens_a_line(string origin)
    {
        foreach (var method in (HttpMethod[])[HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch])
        {
            var answer = await Exchange.AskAsync(_host, method, Own, ("Origin", origin));
            Assert.Equal((403, RefusalCodes.ForeignOrigin), (answer.Status, answer.Code));
        }

        var handshake = await Exchange.HandshakeAsync(_host, "/hubs/circle", ("Origin", origin));
        Assert.Equal((403, RefusalCodes.ForeignOrigin), (handshake.Status, handshake.Code));
    }

    [Fact]
    public async Task A_cookie_does_not_help_another_sites_page()
    {
        var ana = await _host.MemberAsync();
        var cookie = ana.Cookies.GetCookieHeader(_host.Address);

        var handshake = await Exchange.HandshakeAsync(_host, "/hubs/circle", ("Cookie", cookie), ("Origin", "https://elsewhere.example"));
        var signOut = await Exchange.AskAsync(
            _host, HttpMethod.Post, "/api/account/sign-out", ("Cookie", cookie), ("Origin", "https://elsewhere.example"));

        Assert.All([handshake, signOut], answer => Assert.Equal(RefusalCodes.ForeignOrigin, answer.Code));
        await ana.GetAsync<SignedIn>("/api/account/me");
        Assert.Equal(101, (await Exchange.HandshakeAsync(_host, "/hubs/circle", ("Cookie", cookie), ("Origin", Ours))).Status);
    }

    [Fact]
    public async Task What_another_sites_page_sends_leaves_nothing_behind()
    {
        var ana = one.Somebody();
        using var body = JsonContent.Create(new
        {
            ana.Email,
            TestHost.Password,
            DisplayName = "Ana",
            IsAdult = true,
            AcceptsTerms = true,
        });

        await Exchange.AskAsync(_host, HttpMethod.Post, "/api/account/register", body, ("Origin", "https://elsewhere.example"));

        Assert.Equal(RefusalCodes.SignInFailed, (await Refused.ByAsync(() => ana.SignInAsync())).Code);
    }

    [Fact]
    public async Task Our_own_pages_and_programs_that_are_no_browser_go_on_to_authentication()
    {
        (string, string)[][] ours =
        [
            [],
            [("Origin", Ours)],
            [("Origin", Ours.ToUpperInvariant())],
            [("Origin", Ours), ("Sec-Fetch-Site", "same-origin")],
            [("Sec-Fetch-Site", "same-origin")],
            [("Sec-Fetch-Site", "none")],
        ];
        foreach (var headers in ours)
        {
            var answer = await Exchange.AskAsync(_host, HttpMethod.Delete, Own, headers);
            Assert.Equal(RefusalCodes.NotSignedIn, answer.Code);
            Assert.Equal(RefusalCodes.NotSignedIn, (await Exchange.HandshakeAsync(_host, "/hubs/circle", headers)).Code);
        }
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("anything")]
    public async Task A_browser_that_says_that_another_site_asks_is_believed(string site)
    {
        var answer = await Exchange.AskAsync(_host, HttpMethod.Post, "/api/account/sign-out", ("Sec-Fetch-Site", site));

        Assert.Equal(RefusalCodes.ForeignOrigin, answer.Code);
    }

    [Fact]
    public async Task Following_a_link_from_elsewhere_is_no_attack()
    {
        var answer = await Exchange.AskAsync(
            _host, HttpMethod.Get, "/health/live", ("Origin", "https://elsewhere.example"), ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task Where_the_public_address_is_set_it_alone_is_ours()
    {
        await using var host = await TestHost.StartAsync(Settings.Of(("Web:PublicUrl", "https://talk.example.org/app/")));

        var ours = await Exchange.AskAsync(host, HttpMethod.Delete, Own, ("Origin", "https://talk.example.org"));
        var asked = await Exchange.AskAsync(
            host, HttpMethod.Delete, Own, ("Origin", host.Address.GetLeftPart(UriPartial.Authority)));
        var claimed = await Exchange.AskAsync(
            host, HttpMethod.Delete, Own, ("Origin", "https://elsewhere.example"), ("Host", "elsewhere.example"));

        Assert.Equal(RefusalCodes.NotSignedIn, ours.Code);
        Assert.All([asked, claimed], answer => Assert.Equal(RefusalCodes.ForeignOrigin, answer.Code));
    }
}
