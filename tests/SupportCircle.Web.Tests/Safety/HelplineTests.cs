using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using SupportCircle.Contracts.Safety;
using SupportCircle.Data.SetUp;
using SupportCircle.Domain.Safety;
using SupportCircle.Web.Safety;
using SupportCircle.Web.Safety.Helplines;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Safety;

public sealed class HelplineTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public async Task Everybody_gets_what_comes_with_the_product_and_after_it_the_organisations_own()
    {
        Write(Entry());
        await using var host = await TestHost.StartAsync(Settings.Of(("Safety:HelplinesFile", _file)));

        var help = await host.Stranger().GetAsync<HelpDetails>("/api/help");

        Assert.Equal(HelplineFile.Shipped().Count + 1, help.Helplines.Count);
        var own = help.Helplines[^1];
        Assert.Equal(("The night line", "080 012 34 56", "+49800123456", new DateOnly(2026, 11, 1)), (own.Name, own.Display, own.Dial, own.VerifiedOn));
        Assert.Equal(["DE", "AT"], own.Countries);
    }

    [Fact]
    public void A_number_that_the_organisation_has_made_sure_of_is_not_shown_a_second_time_in_its_country()
    {
        var samaritans = Entry();
        (samaritans["countries"], samaritans["display"], samaritans["dial"]) = (new JsonArray("IE"), "116 123", "116123");
        var shout = Entry();
        (shout["countries"], shout["display"], shout["dial"], shout["text"]) = (new JsonArray("GB"), null, null, "85258");
        Write(samaritans, shout);

        var helplines = Helplines(_file);

        Assert.Equal([new DateOnly(2026, 11, 1)], helplines.Where(helpline => IsOf(helpline, "IE") && helpline.Dial == "116123").Select(Checked));
        Assert.Equal([null], helplines.Where(helpline => IsOf(helpline, "GB") && helpline.Dial == "116123").Select(Checked));
        Assert.Equal([new DateOnly(2026, 11, 1)], helplines.Where(helpline => IsOf(helpline, "GB") && helpline.Text == "85258").Select(Checked));
        Assert.Equal(HelplineFile.Shipped().Count + 1, helplines.Count);
    }

    [Theory]
    [InlineData("name", null, "name")]
    [InlineData("name", "  ", "name")]
    [InlineData("source", null, "source")]
    [InlineData("dial", "0800 CALL", "dial")]
    [InlineData("dial", "112; 113", "dial")]
    [InlineData("dial", "+0800123456", "dial")]
    [InlineData("dial", "+49800123457", "not the same number")]
    [InlineData("dial", "0800123456,5", "dial")]
    [InlineData("display", "0800 CALL", "not the same number")]
    [InlineData("dial", null, "dial and display go together")]
    [InlineData("display", null, "dial and display go together")]
    [InlineData("text", "85258 now", "text")]
    [InlineData("textWord", "HOME", "textWord needs text")]
    [InlineData("web", "http://line.example", "web")]
    [InlineData("web", "javascript:alert(1)", "web")]
    [InlineData("verifiedOn", null, "verifiedOn")]
    [InlineData("verifiedOn", "2026-11-30", "yet to come")]
    [InlineData("verifiedOn", "1 May", "verifiedOn")]
    [InlineData("kind", "Hotline", "kind")]
    [InlineData("telephone", "112", "telephone")]
    public void A_file_with_a_mistake_is_refused_and_the_mistake_named(string field, string? text, string told) =>
        AssertRefused(told, entry => entry[field] = text);

    [Theory]
    [InlineData("UK")]
    [InlineData("de")]
    [InlineData("Germany")]
    public void A_country_that_no_browser_would_name_is_refused(string country) =>
        AssertRefused(country, entry => entry["countries"] = new JsonArray(country));

    [Fact]
    public void A_number_without_its_country_is_refused() => AssertRefused("countries", entry => entry["countries"] = new JsonArray());

    [Fact]
    public void A_list_without_entries_with_too_many_or_none_at_all_is_refused_as_such()
    {
        foreach (var text in new[] { "", "[]", "{}", "{\"helplines\":null}", "{\"helplines\":[null]}", "{\"helplines\":[" })
        {
            File.WriteAllText(_file, text);
            Assert.Equal(SetUpProblem.Settings, Assert.Throws<SetUpRefusal>(() => Helplines(_file)).Problem);
        }

        Write([.. Enumerable.Range(0, HelplineLimits.Entries + 1).Select(_ => Entry())]);
        Assert.Contains("501", Assert.Throws<SetUpRefusal>(() => Helplines(_file)).Message, StringComparison.Ordinal);
        Assert.Throws<SetUpRefusal>(() => Helplines(_file + ".gone"));
    }

    public void Dispose() => File.Delete(_file);

    private void AssertRefused(string told, Action<JsonObject> spoil)
    {
        Write(Entry());
        Assert.Equal(HelplineFile.Shipped().Count + 1, Helplines(_file).Count);
        var entry = Entry();
        spoil(entry);
        Write(Entry(), entry);

        var refusal = Assert.Throws<SetUpRefusal>(() => Helplines(_file));

        Assert.Equal(SetUpProblem.Settings, refusal.Problem);
        Assert.Contains(told, refusal.Message, StringComparison.Ordinal);
    }

    private static JsonObject Entry() => new()
    {
        ["kind"] = "Helpline",
        ["countries"] = new JsonArray("DE", "AT"),
        ["name"] = "The night line",
        ["display"] = "080 012 34 56",
        ["dial"] = "+49800123456",
        ["hours"] = "20:00 to 06:00",
        ["languages"] = new JsonArray("de", "en"),
        ["source"] = "https://line.example",
        ["verifiedOn"] = "2026-11-01",
    };

    private void Write(params JsonObject[] entries) =>
        File.WriteAllText(_file, JsonSerializer.Serialize(new JsonObject { ["helplines"] = new JsonArray([.. entries]) }));

    private static IReadOnlyList<HelplineDetails> Helplines(string? path) =>
        ShownHelplines.Of(
            HelplineSources.Of(
                new ConfigurationBuilder().AddInMemoryCollection([new("Safety:HelplinesFile", path)]).Build(),
                new FakeTimeProvider(new DateTimeOffset(2026, 11, 28, 10, 0, 0, TimeSpan.Zero))),
            [],
            []);

    private static bool IsOf(HelplineDetails helpline, string country) => helpline.Countries.Contains(country, StringComparer.Ordinal);

    private static DateOnly? Checked(HelplineDetails helpline) => helpline.VerifiedOn;
}
