using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Figures;

/// <summary>What an organisation shows of a year: nothing that could point at a person.</summary>
public sealed class TransparencyTests(FigureWorld world) : IClassFixture<FigureWorld>
{
    [Fact]
    public async Task Counts_are_told_by_the_band_that_they_lie_in_and_their_sum_by_its_own()
    {
        var report = await OfAsync("?year=2030");

        // Two unkind, one advertising, two worried: five in all.
        Assert.Equal((2030, false, 5), (report.Year, report.Complete, report.Reports));
        Assert.All(report.ByCategory, line => Assert.Equal(0, line.AtLeast));
        Assert.Equal(Enum.GetValues<ReportCategory>(), report.ByCategory.Select(line => line.Category));
        Assert.Equal((0, 0, 0), (report.Cases, report.Decisions, report.BySoftware));
        Assert.All(report.ByOutcome, line => Assert.Equal(0, line.AtLeast));
        Assert.All(report.ByKind, line => Assert.Equal(0, line.AtLeast));
        Assert.All(report.ByGround, line => Assert.Equal(0, line.AtLeast));
        Assert.Equal((0, 0, 0), (report.AppealsMade, report.AppealsUpheld, report.AppealsOverturned));
        Assert.Equal((new ReportTimes(null, null), new ReportTimes(null, null)), (report.LookTimes, report.DecisionTimes));
    }

    [Fact]
    public async Task The_table_says_what_the_page_says()
    {
        using var response = await world.Ada.SendAsync(HttpMethod.Get, "/api/moderation/transparency.csv?year=2030");
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n");

        Assert.Equal("transparency-2030.csv", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("2030,reports,,count,5 to 9", lines);
        Assert.Contains("2030,reports_by_category,Unkind,count,fewer than 5", lines);
        Assert.Contains("2030,decisions_by_kind,Ban,count,fewer than 5", lines);
        Assert.Contains("2030,looked_after_median,,seconds,", lines);
    }

    [Fact]
    public async Task A_year_that_is_over_is_complete_and_one_to_come_is_refused()
    {
        var before = await OfAsync("?year=2029");
        Assert.Equal((2029, true, 0), (before.Year, before.Complete, before.Reports));
        Assert.Equal(2030, (await OfAsync("")).Year);
        foreach (var year in (int[])[2031, 1999, 0, int.MinValue])
        {
            Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => OfAsync($"?year={year}"))).Code);
        }
    }

    private Task<TransparencyReport> OfAsync(string query) => world.Ada.GetAsync<TransparencyReport>($"/api/moderation/transparency{query}");
}
