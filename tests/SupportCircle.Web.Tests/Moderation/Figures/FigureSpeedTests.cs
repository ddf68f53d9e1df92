using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Data;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Figures;

/// <summary>How long figures take when there are many cases; on each database by the test's setting.</summary>
public sealed class FigureSpeedTests
{
    private const int Closed = 100_000;
    private const int Open = 2_000;
    private const int Circles = 20;
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(300);

    [Fact]
    public async Task Twelve_weeks_are_quick_and_a_range_costs_the_same_statements_however_long_it_is()
    {
        var statements = new StatementWatch();
        await using var host = await TestHost.StartAsync(services: collection => collection.ConfigureDbContext<SupportDbContext>(options => options.AddInterceptors(statements)));
        var circles = new List<TestCircle>();
        for (var n = 0; n < Circles; n++)
        {
            circles.Add(await host.CircleAsync("Ana"));
        }

        var administrator = await host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);

        // Two years of it: a case every ten minutes.
        await host.FillAsync(circles, Closed, Open, every: TimeSpan.FromMinutes(10));
        var tomorrow = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1);
        var year = $"?from={tomorrow.AddDays(-366):yyyy-MM-dd}&to={tomorrow:yyyy-MM-dd}";
        foreach (var person in (Person[])[administrator, circles[0].Facilitator])
        {
            var (fastest, ofTwelve, figures) = await TimeAsync(person, "");
            var (fastestOfYear, ofYear, figuresOfYear) = await TimeAsync(person, year);

            TestContext.Current.TestOutputHelper?.WriteLine(
                $"{person.Name}: {figures.Whole.Opened} cases in {fastest.TotalMilliseconds:F0} ms, {figuresOfYear.Whole.Opened} in {fastestOfYear.TotalMilliseconds:F0} ms.");
            Assert.True(figuresOfYear.Whole.Opened > 3 * figures.Whole.Opened);
            Assert.Equal(ofTwelve, ofYear);
            Assert.True(fastest <= Limit, $"Twelve weeks of {person.Name} took {fastest}.");
        }

        // The fastest, and the fewest: what else machine and host do meanwhile only ever adds to them.
        async Task<(TimeSpan Fastest, int Statements, CaseFigures Figures)> TimeAsync(Person person, string query)
        {
            var took = new List<TimeSpan>();
            var counts = new List<int>();
            CaseFigures figures = null!;
            for (var n = 0; n < 11; n++)
            {
                statements.Take();
                var clock = Stopwatch.StartNew();
                figures = await person.GetAsync<CaseFigures>($"/api/moderation/figures{query}");
                took.Add(clock.Elapsed);
                counts.Add(statements.Take().Count);
            }

            return (took.Min(), counts.Min(), figures);
        }
    }
}
