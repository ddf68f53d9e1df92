using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>How the work on cases goes, as those see it who do it; and what an organisation can show of a year.</summary>
public sealed class CaseFiguresTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Looks => [.. Look.Sweeps.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Who_holds_a_circle_sees_how_long_people_waited_drawn_and_as_a_table(string name)
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var mona = await gathering.ComeAsync("Mona", Look.Named(name));
        await mona.GoAsync("/moderation");
        await mona.FollowAsync("Figures");
        await mona.SeeHeadingAsync("Nothing happened in this time");
        await mona.LookAsync("figures-none");

        await ReportTwoAsync(gathering);
        await mona.LookAfterAsync(gathering);
        await mona.OpenCaseAsync("A message by Leo");
        await mona.ConsiderAsync("Leo", "Please speak of yourself.", "Warn");
        await mona.TakeDecisionAsync();
        await mona.GoAsync("/moderation/figures");

        await Assertions.Expect(Tile(mona, "Time to first look")).ToContainTextAsync("In one case.");
        await Assertions.Expect(Tile(mona, "Unclaimed now")).ToContainTextAsync("1Of one open case.");
        await Assertions.Expect(Tile(mona, "Opened / decided")).ToContainTextAsync("2 / 1");
        await Assertions.Expect(mona.Page.Locator(".figure-plots:not(.witness-plots) .plot canvas")).ToHaveCountAsync(3);
        await Assertions.Expect(Table(mona, "Who has done how much").GetByRole(AriaRole.Row)).ToHaveTextAsync(["WhoFirst looksDecided", "You11", "All others together00"]);
        await mona.LookAsync("figures");

        await mona.Page.GetByText("The same as a table").First.ClickAsync();
        await Assertions.Expect(Table(mona, "Cases by week").GetByRole(AriaRole.Row)).ToHaveCountAsync(13);
        await Assertions.Expect(Table(mona, "Cases by week").GetByRole(AriaRole.Row).Last).ToContainTextAsync("21");
        await mona.LookAsync("figures-table");

        await mona.Page.GetByLabel("When").SelectOptionAsync("Last 4 weeks");
        await Assertions.Expect(Table(mona, "Cases by week").GetByRole(AriaRole.Row)).ToHaveCountAsync(5);
        await mona.Page.GetByLabel("When").SelectOptionAsync("Chosen days");
        await mona.FillAsync("First day", "2024-01-01");
        await mona.SeeAsync("At most 366 days can be shown at once.");
        await mona.FillAsync("Last day", "2024-01-31");
        await mona.PressAsync("Show");
        await mona.SeeAsync("1 Jan 2024 to 31 Jan 2024");
        await mona.SeeHeadingAsync("What is open now");
        await mona.LookAsync("figures-days");
    }

    [Fact]
    public async Task Plots_are_as_wide_as_there_is_room_and_drawn_anew_when_light_turns_to_dark()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await ReportTwoAsync(gathering);
        await using var mona = await gathering.ComeAsync("Mona");
        await mona.GoAsync("/moderation/figures");
        var canvas = mona.Page.Locator(".plot canvas").First;
        var wide = (await mona.Page.Locator(".plot .u-wrap").First.GetAttributeAsync("style"))!;
        var light = await DrawnAsync();

        await mona.Page.EvaluateAsync("document.documentElement.dataset.theme = 'dark'");
        await Assertions.Expect(canvas).ToBeVisibleAsync();
        Assert.NotEqual(light, await DrawnAsync());
        await mona.Page.SetViewportSizeAsync(390, 800);
        await Assertions.Expect(mona.Page.Locator(".plot .u-wrap").First).Not.ToHaveAttributeAsync("style", wide);
        Assert.InRange((await canvas.BoundingBoxAsync())!.Width, 200, 390);
        await mona.AssertFitsAsync("figures");

        Task<string> DrawnAsync() => mona.Page.EvaluateAsync<string>("document.querySelector('.plot canvas').toDataURL()");
    }

    [Fact]
    public async Task Figures_are_saved_as_a_table()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await ReportTwoAsync(gathering);
        await using var mona = await gathering.ComeAsync("Mona");
        await mona.GoAsync("/moderation/figures");

        var download = await mona.Page.RunAndWaitForDownloadAsync(() => mona.FollowAsync("Save as a table (CSV)"));

        Assert.Matches(@"^figures-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d\.csv$", download.SuggestedFilename);
        var rows = await File.ReadAllLinesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal("from,to,week,circle,facilitator,severity,measure,unit,value", rows[0].TrimStart('\uFEFF'));
        Assert.Contains(rows, row => row.EndsWith(",,,,,unclaimed,cases,2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("phone-dark")]
    [InlineData("desktop-light")]
    public async Task An_administrator_shows_a_year_in_bands_and_prints_it(string name)
    {
        await using var ines = await site.DemoAsync("Ines", Look.Named(name));
        await ines.GoAsync("/me");
        await ines.FollowAsync("Transparency report");
        var year = DateTime.UtcNow.Year;
        await ines.SeeHeadingAsync($"Transparency report {year}");
        await ines.SeeAsync("The year is not over.");
        await Assertions.Expect(Table(ines, "What was decided").GetByRole(AriaRole.Row).Filter(new() { HasText = "Banned" })).ToHaveTextAsync("Bannedfewer than 5");
        await ines.LookAsync("transparency");

        await ines.Page.GetByLabel("Year").SelectOptionAsync($"{year - 1}");
        await ines.SeeHeadingAsync($"Transparency report {year - 1}");
        await Assertions.Expect(ines.Page.GetByText("The year is not over.")).ToHaveCountAsync(0);
        await ines.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(ines.Page.GetByRole(AriaRole.Button, new() { Name = "Print" })).ToBeHiddenAsync();
        await ines.LookAsync("transparency-printed");
    }

    [Fact]
    public async Task Who_looks_after_nothing_finds_neither()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var tom = await gathering.ComeAsync("Tom");
        foreach (var path in (string[])["/moderation/figures", "/moderation/transparency", "/moderation/figures/more"])
        {
            await tom.GoAsync(path);
            await tom.SeeHeadingAsync("There is nothing here");
        }
    }

    private static ILocator Tile(Visitor visitor, string name) => visitor.Page.Locator(".tile").Filter(new() { HasText = name });

    private static ILocator Table(Visitor visitor, string name) => visitor.Page.GetByRole(AriaRole.Table, new() { Name = name });

    private static async Task ReportTwoAsync(Gathering gathering)
    {
        await using var tom = await gathering.ComeAsync("Tom");
        await using var leo = await gathering.ComeAsync("Leo");
        await tom.EnterAsync(Gathering.Name);
        await leo.EnterAsync(Gathering.Name);
        foreach (var words in (string[])["The first.", "The second."])
        {
            await leo.SayAsync(words);
            await tom.HearAsync(words);
            await tom.ReportAsync("Unkind", "Look at this.");
        }
    }
}
