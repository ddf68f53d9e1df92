using Microsoft.Extensions.Time.Testing;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Figures;

/// <summary>What happens on different days is of different days, and of different years; from Monday, 31 December 2029, 9:00 UTC.</summary>
public sealed class FigureDaysTests : IAsyncLifetime
{
    private static readonly TimesTaken None = new(0, null, null);
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2029, 12, 31, 9, 0, 0, TimeSpan.Zero));
    private TestHost _host = null!;
    private TestCircle _circle = null!;
    private Person _ada = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync(time: _time);
        _circle = await _host.CircleAsync("Ana", "Tom");
        _ada = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_case_is_opened_on_one_day_looked_at_on_the_next_and_decided_on_the_third()
    {
        await _circle.ReportAsync(_circle["Tom"], _circle["Ana"]);
        await NextDayAsync();
        var one = Assert.Single(await _circle.CasesAsync(_ada)).Id;
        await _ada.ReadReportAsync(one, Assert.Single((await _ada.CaseAsync(one)).Reports).Id);

        Assert.Equal([(1, None, None), (0, After(days: 1), None)], [await OfAsync("2029-12-31"), await OfAsync("2030-01-01")]);
        await NextDayAsync();
        await _ada.DecideAsync(one, new Measure { Kind = DecisionKind.NoAction });

        Assert.Equal(
            [(1, None, None), (0, After(days: 1), None), (0, None, After(days: 2))],
            [await OfAsync("2029-12-31"), await OfAsync("2030-01-01"), await OfAsync("2030-01-02")]);
        var whole = (await FigureWorld.OfAsync(_ada)).Whole;
        Assert.Equal(new CaseCounts(1, After(days: 1), After(days: 2), 0, 0), whole);
    }

    [Fact]
    public async Task A_year_has_what_was_reported_in_it_and_what_was_decided_in_it()
    {
        await _circle.SayAsync(_circle["Ana"], "One.", "Two.", "Three.", "Four.", "Five.");
        for (var sequence = 1; sequence <= 5; sequence++)
        {
            await _circle.ReportAsync(_circle["Tom"], sequence);
        }

        await NextDayAsync();
        foreach (var one in await _circle.CasesAsync(_ada))
        {
            await _ada.DecideAsync(one.Id, new Measure { Kind = DecisionKind.Warn });
        }

        var reported = await ReportAsync(2029);
        Assert.Equal(
            (5, 5, 0, 0), (reported.Reports, reported.ByCategory.Single(line => line.Category == ReportCategory.Unkind).AtLeast, reported.Cases, reported.Decisions));
        Assert.Equal(new ReportTimes(null, null), reported.DecisionTimes);
        var decided = await ReportAsync(2030);
        Assert.Equal((0, 5, 5), (decided.Reports, decided.Cases, decided.Decisions));
        Assert.Equal([5, 0, 0], decided.ByOutcome.Select(line => line.AtLeast));
        Assert.Equal([(DecisionKind.Warn, 5)], decided.ByKind.Where(line => line.AtLeast > 0).Select(line => (line.Kind, line.AtLeast)));
        Assert.Equal([(DecisionGround.Unkind, 5)], decided.ByGround.Where(line => line.AtLeast > 0).Select(line => (line.Ground, line.AtLeast)));
        Assert.Equal((new ReportTimes(86_400, 86_400), new ReportTimes(86_400, 86_400)), (decided.LookTimes, decided.DecisionTimes));
    }

    private static TimesTaken After(int days) => new(1, days * 86_400, days * 86_400);

    private async Task<(int Opened, TimesTaken Looks, TimesTaken Decisions)> OfAsync(string day)
    {
        var after = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).AddDays(1);
        var figures = await FigureWorld.OfAsync(_ada, $"?from={day}&to={after:yyyy-MM-dd}");
        var week = Assert.Single(figures.Weeks);
        Assert.Equal((figures.Whole.Opened, figures.Whole.Looks, figures.Whole.Decisions), (week.Opened, week.Looks, week.Decisions));
        return (week.Opened, week.Looks, week.Decisions);
    }

    private Task<TransparencyReport> ReportAsync(int year) => _ada.GetAsync<TransparencyReport>($"/api/moderation/transparency?year={year}");

    private async Task NextDayAsync()
    {
        _time.Advance(TimeSpan.FromDays(1));
        await _ada.SignInAsync();
    }
}
