using System.Text.Json;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection.Journal;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Connection;

/// <summary>One finds in one's own journal what one looks for, and takes the whole of it away.</summary>
public sealed class JournalSearchTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task All_words_must_occur_in_title_or_text_whatever_their_case_and_accents()
    {
        var ana = await _host.MemberAsync();
        var (titled, _) = await ana.WriteEntryAsync("By the water.", title: "El Jardín");
        var (both, _) = await ana.WriteEntryAsync("The JARDIN by the water, in spring.", title: null);
        await ana.WriteEntryAsync("The water alone.", title: null);

        var found = await ana.SearchJournalAsync("jardin water");

        Assert.Equal([both, titled], found.Hits.Select(hit => hit.Id));
        Assert.Null(found.Before);
        Assert.NotNull(found.LookedBackTo);
    }

    [Fact]
    public async Task It_stops_at_fifty_and_goes_on_from_there_without_leaving_one_out_or_showing_one_twice()
    {
        var ana = await _host.MemberAsync();
        for (var number = 1; number <= JournalLimits.SearchHits + 7; number++)
        {
            await ana.WriteEntryAsync($"The lantern, {number}.", title: null);
        }

        var first = await ana.SearchJournalAsync("lantern");
        var rest = await ana.SearchJournalAsync("lantern", first.Before);

        Assert.Equal(JournalLimits.SearchHits, first.Hits.Count);
        Assert.Equal(7, rest.Hits.Count);
        Assert.Empty(first.Hits.Select(hit => hit.Id).Intersect(rest.Hits.Select(hit => hit.Id)));
        Assert.Null(rest.Before);
    }

    [Fact]
    public async Task A_hit_shows_what_stands_around_the_word_also_far_down()
    {
        var ana = await _host.MemberAsync();
        await ana.WriteEntryAsync(string.Concat(Enumerable.Repeat("Long ago. ", 200)) + "Then the heron came down to the water.", title: null);

        Assert.Contains("the heron came", Assert.Single((await ana.SearchJournalAsync("heron")).Hits).Excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Searching_again_and_again_is_slowed_for_the_one_who_does_it()
    {
        await using var host = await TestHost.StartAsync(Settings.Of(("RateLimits:PostsPerMinute", "12"), ("RateLimits:PostBurst", "8")));
        var ana = await host.MemberAsync();
        await ana.SearchJournalAsync("a");
        await ana.SearchJournalAsync("a");

        Assert.Equal(RefusalCodes.TooManyRequests, (await Refused.ByAsync(() => ana.SearchJournalAsync("a"))).Code);
        await (await host.MemberAsync("Tom")).SearchJournalAsync("a");
    }

    [Fact]
    public async Task The_copy_for_programs_has_every_entry_with_all_its_words_the_oldest_first()
    {
        var ana = await _host.MemberAsync();
        for (var number = 1; number <= 53; number++)
        {
            await ana.WriteEntryAsync($"Entry {number} with \"quotes\" & <signs>", title: number == 1 ? "The first" : null);
        }

        using var response = await GetAsync(ana, "/api/me/journal.json");
        using var copy = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("attachment; filename=notes.json; filename*=UTF-8''notes.json", response.Content.Headers.ContentDisposition?.ToString());
        var entries = copy.RootElement.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal(
            Enumerable.Range(1, 53).Select(number => $"Entry {number} with \"quotes\" & <signs>"),
            entries.Select(entry => entry.GetProperty("text").GetString()));
        Assert.Equal("The first", entries[0].GetProperty("title").GetString());
        Assert.False(entries[1].TryGetProperty("title", out _));
    }

    [Theory]
    [InlineData("", "My journal", "UTC")]
    [InlineData("?language=es&zone=Pacific/Kiritimati", "Mi diario", "Pacific/Kiritimati")]
    [InlineData("?language=xx&zone=..%2F..%2Fetc%2Fpasswd", "My journal", "UTC")]
    public async Task The_copy_for_people_is_a_page_in_their_language_and_zone_and_runs_nothing(string query, string title, string zone)
    {
        var ana = await _host.MemberAsync();
        await ana.WriteEntryAsync("<script>alert(1)</script> un niño\nzweite Zeile", title: "A <b>day</b>");

        using var response = await GetAsync(ana, "/api/me/journal.html" + query);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("attachment", response.Content.Headers.ContentDisposition?.ToString(), StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains($"({zone})", page, StringComparison.Ordinal);
        Assert.Contains("un niño\nzweite Zeile", page, StringComparison.Ordinal);
        Assert.Contains("A &lt;b&gt;day&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> GetAsync(Person person, string path) =>
        person.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
