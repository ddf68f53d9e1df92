using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Figures;

/// <summary>What happened is counted once, in its week, and by those who may see it.</summary>
public sealed class FigureTests(FigureWorld world) : IClassFixture<FigureWorld>
{
    private static readonly DateOnly FirstWeek = new(2030, 1, 7);
    private static readonly DateOnly SecondWeek = new(2030, 1, 14);
    private static readonly TimesTaken None = new(0, null, null);

    [Fact]
    public async Task Each_time_that_a_case_was_open_is_measured_by_itself()
    {
        var figures = await FigureWorld.OfAsync(world.Bea);

        Assert.Equal((new DateOnly(2029, 10, 29), new DateOnly(2030, 1, 15)), (figures.From, figures.To));
        Assert.Equal(new CaseCounts(5, new TimesTaken(3, 3_600, 5_400), new TimesTaken(2, 1_800, 3_600), 1, 1), figures.Whole);
        Assert.Equal(12, figures.Weeks.Count);
        Assert.Equal(
            [
                new WeekFigures(new DateOnly(2029, 12, 31), 0, None, None),
                new WeekFigures(FirstWeek, 1, new TimesTaken(1, 600, 600), new TimesTaken(1, 1_800, 1_800)),
                new WeekFigures(SecondWeek, 4, new TimesTaken(2, 3_600, 5_400), new TimesTaken(1, 3_600, 3_600)),
            ],
            figures.Weeks.Skip(9));
        Assert.All(figures.Weeks.Take(9), week => Assert.Equal((0, None, None), (week.Opened, week.Looks, week.Decisions)));
    }

    [Fact]
    public async Task What_is_open_now_is_told_by_severity_and_age_and_with_what_nobody_has_claimed_since()
    {
        var open = (await FigureWorld.OfAsync(world.Bea)).Open;

        Assert.Equal((3, 2), (open.Count, open.Unclaimed));
        Assert.Equal(
            [
                new OpenAges(CaseSeverity.Urgent, 0, 2, 0, 0), new OpenAges(CaseSeverity.High, 0, 0, 0, 0),
                new OpenAges(CaseSeverity.Medium, 0, 0, 0, 0), new OpenAges(CaseSeverity.Low, 0, 1, 0, 0),
            ],
            open.Ages);
    }

    [Fact]
    public async Task A_facilitator_sees_their_own_load_and_that_of_all_others_as_a_sum()
    {
        var load = (await FigureWorld.OfAsync(world.Ruth)).Load;

        Assert.Equal(
            [(LoadOf.Own, null, 2, 1), (LoadOf.Others, null, 1, 1)],
            load.Select(line => (line.Whose, line.Name, line.Looked, line.Decided)));
        Assert.Equal(
            [new LoadWeek(FirstWeek, 1, 1), new LoadWeek(SecondWeek, 1, 0)], load[0].Weeks.Skip(10));
        Assert.Equal([new LoadWeek(FirstWeek, 0, 0), new LoadWeek(SecondWeek, 1, 1)], load[1].Weeks.Skip(10));
    }

    [Fact]
    public async Task An_administrator_sees_everybody_by_name_and_not_by_how_much()
    {
        var load = (await FigureWorld.OfAsync(world.Ada)).Load;

        Assert.Equal(
            [(LoadOf.Colleague, "Bea", 1, 1), (LoadOf.Colleague, "Ruth", 2, 1)],
            load.Select(line => (line.Whose, line.Name, line.Looked, line.Decided)));
    }

    [Fact]
    public async Task Nobody_finds_in_figures_that_there_is_a_case_about_themself()
    {
        var figures = await FigureWorld.OfAsync(world.Ruth);

        Assert.Equal(4, figures.Whole.Opened);
        Assert.Equal((2, 1), (figures.Open.Count, figures.Open.Unclaimed));
        Assert.Equal(new OpenAges(CaseSeverity.Urgent, 0, 1, 0, 0), figures.Open.Ages[0]);
        Assert.Equal((4, 2), (Assert.Single(figures.Circles).Counts.Opened, figures.Circles[0].Open));
    }

    [Fact]
    public async Task A_range_has_its_first_day_and_not_the_day_after_its_last()
    {
        var figures = await FigureWorld.OfAsync(world.Ada, "?from=2030-01-07&to=2030-01-14");

        Assert.Equal(new CaseCounts(1, new TimesTaken(1, 600, 600), new TimesTaken(1, 1_800, 1_800), 0, 0), figures.Whole);
        Assert.Equal([FirstWeek], figures.Weeks.Select(week => week.Monday));
        Assert.Equal(3, figures.Open.Count);
        Assert.Equal([FirstWeek, SecondWeek], (await FigureWorld.OfAsync(world.Ada, "?from=2030-01-13&to=2030-01-15")).Weeks.Select(week => week.Monday));
        Assert.Equal(0, (await FigureWorld.OfAsync(world.Ada, "?from=2030-01-08&to=2030-01-14")).Whole.Opened);
    }

    [Fact]
    public async Task Circles_are_for_those_who_look_after_them()
    {
        var elsewhere = await TestCircle.OpenAsync(await world.Host.FacilitatorAsync("Eve"));

        Assert.Equal(0, (await FigureWorld.OfAsync(elsewhere.Facilitator)).Whole.Opened);
        Assert.Equal(new FiguresCircle(elsewhere.Id, "The long table"), (await FigureWorld.OfAsync(world.Ada, $"?circle={elsewhere.Id}")).Circle);
        Assert.Equal(0, (await FigureWorld.OfAsync(world.Ada, $"?circle={elsewhere.Id}")).Whole.Opened);
        Assert.Equal(5, (await FigureWorld.OfAsync(world.Ada, $"?circle={world.Circle.Id}")).Whole.Opened);
        foreach (var (person, circle) in ((Person, Guid)[])[(world.Ruth, elsewhere.Id), (elsewhere.Facilitator, world.Circle.Id), (world.Ada, Guid.CreateVersion7())])
        {
            Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => FigureWorld.OfAsync(person, $"?circle={circle}"))).Code);
        }

        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => FigureWorld.OfAsync(world.Circle["Tom"]))).Code);
    }

    [Theory]
    [InlineData("?from=2030-01-07&to=2030-01-07", "to")]
    [InlineData("?from=2030-01-08&to=2030-01-07", "to")]
    [InlineData("?from=2029-01-01&to=2030-01-03", "to")]
    [InlineData("?from=01/07/2030", "from")]
    [InlineData("?to=0001-01-02", "to")]
    [InlineData("?to=2030-02-30", "to")]
    public async Task What_is_no_range_is_refused(string query, string field)
    {
        var refused = await Refused.ByAsync(() => FigureWorld.OfAsync(world.Ada, query));

        Assert.Equal(RefusalCodes.Invalid, refused.Code);
        Assert.Equal([field], refused.Body.Fields!.Keys);
    }

    [Fact]
    public async Task A_range_may_have_a_whole_year_also_a_leap_year()
    {
        Assert.Equal(53, (await FigureWorld.OfAsync(world.Ada, "?from=2028-01-01&to=2029-01-01")).Weeks.Count);
    }

    [Fact]
    public async Task The_table_is_the_same_and_does_nothing_in_a_spreadsheet()
    {
        using var response = await world.Ada.SendAsync(HttpMethod.Get, "/api/moderation/figures.csv?from=2030-01-07&to=2030-01-15");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/csv; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("figures-2030-01-07-to-2030-01-15.csv", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("\r\n2030-01-07,2030-01-15,,,,,looked_after_median,seconds,3600\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\n2030-01-07,2030-01-15,2030-01-14,,Ruth,,looked,cases,1\r\n", text, StringComparison.Ordinal);
    }
}
