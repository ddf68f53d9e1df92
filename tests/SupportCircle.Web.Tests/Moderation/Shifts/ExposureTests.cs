using Microsoft.Extensions.Options;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Shifts;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Shifts;

/// <summary>How much of what is hard somebody has read, which is theirs to know; and what they would rather not get.</summary>
public sealed class ExposureTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_grave_case_counts_once_a_day_for_whoever_has_read_what_is_in_it_and_a_light_one_never()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Mia");
        var bea = await circle.SecondFacilitatorAsync(_host);
        await circle.SayAsync(circle["Ana"], "Words that hurt.", "More of them.");
        await circle.ReportAsync(circle["Tom"], 1, ReportCategory.Advertising);
        await circle.ReportsAsync();
        Assert.Equal((0, 0), await CountAsync(circle.Facilitator));
        await circle.ReportAsync(circle["Tom"], 2, ReportCategory.Harassment);
        await circle.ReportAsync(circle["Mia"], 2, ReportCategory.Harassment);
        foreach (var found in await circle.CasesAsync())
        {
            await circle.Facilitator.CaseAsync(found.Id);
        }

        Assert.Equal((0, 0), await CountAsync(circle.Facilitator));
        await using var line = await circle.Facilitator.AtDashboardAsync();
        await circle.ReportsAsync();
        await line.DeskNewsAsync();
        await circle.ReportsAsync();
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        await circle.ReportsAsync();

        Assert.Equal((2, 2), await CountAsync(circle.Facilitator));
        Assert.Equal((0, 0), await CountAsync(bea));
        Assert.NotNull((await circle.Facilitator.ShiftAsync()).Exposure.LastAt);
    }

    [Fact]
    public async Task It_is_of_the_last_24_hours_and_of_the_last_seven_days_and_each_case_once_in_both()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        await circle.ReportsAsync();
        Assert.Equal((1, 1), await CountAsync(circle.Facilitator));
        one.Time.Advance(TimeSpan.FromHours(24));
        Assert.Equal((0, 1), await CountAsync(circle.Facilitator));

        await circle.ReportsAsync();
        Assert.Equal((1, 1), await CountAsync(circle.Facilitator));
        one.Time.Advance(TimeSpan.FromDays(7));

        Assert.Equal((0, 0), await CountAsync(circle.Facilitator));
    }

    [Fact]
    public async Task How_many_are_many_is_a_setting_and_the_host_does_not_start_with_one_out_of_range()
    {
        Assert.Equal(ShiftLimits.DefaultHardCasesADay, (await (await _host.CircleAsync()).Facilitator.ShiftAsync()).Exposure.ManyADay);
        foreach (var wrong in (string[])["0", "101"])
        {
            var refused = await Assert.ThrowsAsync<OptionsValidationException>(
                () => TestHost.StartAsync(Settings.Of(("Moderation:HardCasesADay", wrong))));
            Assert.Contains("HardCasesADay", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_somebody_would_rather_not_get_is_kept_for_them_alone_and_is_no_wall()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var bea = await circle.SecondFacilitatorAsync(_host);
        Assert.Empty((await bea.ShiftAsync()).Wishes);

        await bea.WishAsync(ReportCategory.WorriedAboutThem, ReportCategory.Harassment, ReportCategory.Harassment);

        Assert.Equal([ReportCategory.Harassment, ReportCategory.WorriedAboutThem], (await bea.ShiftAsync()).Wishes);
        Assert.Empty((await circle.Facilitator.ShiftAsync()).Wishes);
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        Assert.Single(await bea.AlertsAsync());
        Assert.Single(await circle.ReportsAsync(bea));
        await bea.WishAsync();
        Assert.Empty((await bea.ShiftAsync()).Wishes);
    }

    private static async Task<(int Day, int Week)> CountAsync(Person person)
    {
        var exposure = (await person.ShiftAsync()).Exposure;
        return (exposure.Day, exposure.Week);
    }
}
