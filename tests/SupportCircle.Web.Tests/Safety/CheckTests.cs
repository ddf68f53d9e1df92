using System.Net;
using System.Net.Http.Headers;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Safety.Checks;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Safety;

/// <summary>How checks work, for everybody; and what a circle checks, for its members.</summary>
public sealed class CheckTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Whoever_is_not_signed_in_reads_every_rule_in_their_language_and_the_published_figures()
    {
        var checks = await _host.Stranger().ChecksAsync("es");

        Assert.Equal(SignalRules.Default.All.Select(rule => (rule.Id, rule.Version, rule.About["es"])), checks.Rules.Select(rule => (rule.Id, rule.Version, rule.About)));
        Assert.All(checks.Rules, rule => Assert.Equal(("es", false, null), (rule.AboutLanguage, rule.IsOwn, rule.Off)));
        Assert.Equal(["en", "es"], checks.Figures.Languages.Select(figures => figures.Language));
        Assert.All(checks.Figures.Languages, figures => Assert.InRange(figures.Recall.Some, 1, figures.Recall.Of));
        Assert.Equal(2 * Enum.GetValues<SignalCategory>().Length, checks.Figures.Categories.Count);
        Assert.Equal("en", (await _host.Stranger().ChecksAsync("xx")).Rules[0].AboutLanguage);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        using var first = await AskAsync(tag: null);
        var tag = first.Headers.ETag!;

        using var again = await AskAsync(tag);
        Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, (await again.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());

        await administrator.SwitchAsync("shared.contact.phone", isOn: false);

        using var changed = await AskAsync(tag);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag);
    }

    [Fact]
    public async Task Members_read_how_much_is_watched_for_in_their_circle_and_never_what()
    {
        var circle = await _host.CircleAsync("Ana");
        await circle.WatchAsync("a secret phrase", WatchAction.Hold);
        await circle.WatchAsync("another secret phrase", WatchAction.Flag);
        await circle.LookAtFirstPostsAsync(3);
        await circle.Facilitator.PutAsync($"{circle.Path}/slow-mode", new SlowModeRequest { Seconds = 30 });

        Assert.Equal(new CircleChecks(1, 1, 0, 3, 30, IsPaused: false), await circle["Ana"].GetAsync<CircleChecks>($"{circle.Path}/checks"));
        var answer = await circle["Ana"].Http.GetStringAsync(new Uri($"{circle.Path}/checks", UriKind.Relative));
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> AskAsync(EntityTagHeaderValue? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/checks");
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        return await _host.Stranger().Http.SendAsync(request);
    }
}
