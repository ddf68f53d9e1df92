using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using SupportCircle.Contracts.Safety;
using SupportCircle.Data.SetUp;
using SupportCircle.Domain.Safety;
using SupportCircle.Web.Safety;
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

        Assert.Equal(
            [HelplineKind.Emergency, HelplineKind.Directory, HelplineKind.Directory, HelplineKind.Helpline],
            help.Helplines.Select(helpline => helpline.Kind));
        var own = help.Helplines[^1];
        Assert.Equal(("The night line", "080 012 34 56", "+49800123456", new DateOnly(2026, 11, 1)), (own.Name, own.Display, own.Dial, own.VerifiedOn));
        Assert.Equal(["DE", "AT"], own.Countries);
    }

    [Fact]
    public void What_comes_with_the_product_names_no_number_but_the_european_one_and_claims_no_check()
    {
        var shipped = Helplines(path: null);

        Assert.All(shipped, helpline => Assert.Null(helpline.VerifiedOn));
        var numbers = Assert.Single(shipped, helpline => helpline.Dial is not null || helpline.Text is not null);
        Assert.Equal(("112", 27), (numbers.Dial, numbers.Countries.Distinct(StringComparer.Ordinal).Count()));
        Assert.All(shipped.Where(helpline => helpline != numbers), helpline => Assert.Empty(helpline.Countries));
    }

    [Theory]
    [InlineData("name", null, "name")]
    [InlineData("name", "  ", "name")]
    [InlineData("source", null, "source")]
    [InlineData("dial", "0800 CALL", "dial")]
    [InlineData("dial", "112; 113", "dial")]
    [InlineData("dial", null, "dial and display go together")]
    [InlineData("display", null, "dial and display go together")]
    [InlineData("text", "85258 now", "text")]
    [InlineData("textWord", "HOME", "textWord needs text")]
    [InlineData("web", "http://line.example", "web")]
    [InlineData("web", "javascript:alert(1)", "web")]
    [InlineData("verifiedOn", null, "verifiedOn")]
    [InlineData("verifiedOn", "2999-01-01", "yet to come")]
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
        Assert.Equal(4, Helplines(_file).Count);
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
        new ConfigurationBuilder().AddInMemoryCollection([new("Safety:HelplinesFile", path)]).Build().Helplines();
}
