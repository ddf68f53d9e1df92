using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class SecurityHeadersTests : IAsyncLifetime
{
    private readonly string _pages = Directory.CreateTempSubdirectory("supportcircle-pages-").FullName;
    private TestHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_pages, "index.html"), "<!doctype html><title>A page</title>");
        _host = await TestHost.StartAsync(
            Settings.Of(("webroot", _pages)),
            services: services => services.AddScoped<MyAccount>(_ => throw new InvalidOperationException("Out of order.")));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Directory.Delete(_pages, recursive: true);
    }

    [Theory]
    [InlineData("GET", "/", 200)]
    [InlineData("GET", "/circles/any-page-of-the-client", 200)]
    [InlineData("GET", "/missing.js", 401)]
    [InlineData("GET", "/health/ready", 200)]
    [InlineData("GET", "/openapi/v1.json", 200)]
    [InlineData("GET", "/api/what-is-not-there", 404)]
    [InlineData("GET", "/api/account/me", 401)]
    [InlineData("GET", "/hubs/circle", 401)]
    [InlineData("POST", "/api/account/register", 404)]
    [InlineData("POST", "/api/account/sign-out", 204)]
    public async Task Every_answer_allows_nothing_from_elsewhere_and_tells_nothing_to_elsewhere(string method, string path, int status)
    {
        var answer = await Exchange.AskAsync(_host, HttpMethod.Parse(method), path);

        Assert.Equal(status, answer.Status);
        AssertGuarded(answer);
    }

    [Fact]
    public async Task Refusals_and_faults_are_no_exception()
    {
        var ana = await _host.MemberAsync();
        using var refusal = await ana.SendAsync(HttpMethod.Get, $"/api/circles/{Guid.NewGuid()}");
        using var fault = await ana.SendAsync(HttpMethod.Get, "/api/account/details");
        var refused = await Answer.OfAsync(refusal);
        var failed = await Answer.OfAsync(fault);

        AssertGuarded(refused);
        AssertGuarded(await Exchange.AskAsync(_host, HttpMethod.Post, "/api/account/sign-out", ("Origin", "https://elsewhere.example")));
        AssertGuarded(failed);
        Assert.Equal((404, 500, "failed"), (refused.Status, failed.Status, failed.Code));
        Assert.DoesNotContain("Out of order", failed.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_api_answers_is_kept_by_no_cache()
    {
        var ana = await _host.MemberAsync();
        using var response = await ana.SendAsync(HttpMethod.Get, "/api/account/me");

        Assert.Contains("Cache-Control: no-store", (await Answer.OfAsync(response)).Headers, StringComparison.Ordinal);
    }

    private static void AssertGuarded(Answer answer)
    {
        var headers = answer.Headers.Split('\n')
            .Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        var policy = headers.GetValueOrDefault("Content-Security-Policy") ?? string.Empty;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal("no-referrer", headers["Referrer-Policy"]);
        Assert.Equal("DENY", headers["X-Frame-Options"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Opener-Policy"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Resource-Policy"]);
        Assert.Contains("camera=()", headers["Permissions-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("Server", headers.Keys);
        Assert.DoesNotContain("X-Powered-By", headers.Keys);
    }
}
