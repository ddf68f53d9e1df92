using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Shifts;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Shifts;

/// <summary>What cannot wait.</summary>
public sealed class AlertTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task An_urgent_case_is_one_for_those_who_see_it_until_somebody_takes_it_or_it_is_decided()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var bea = await circle.SecondFacilitatorAsync(_host);
        var elsewhere = await _host.CircleAsync();
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await circle.ReportAsync(circle["Tom"], 1, ReportCategory.Harassment);
        Assert.Empty(await bea.AlertsAsync());

        await circle.ReportAsync(circle["Tom"], circle["Ana"]);

        var alert = Assert.Single(await bea.AlertsAsync());
        Assert.Equal((circle.Id, "Ana", ReportCategory.WorriedAboutThem), (alert.CircleId, alert.About.Name, alert.Category));
        Assert.Empty(await elsewhere.Facilitator.AlertsAsync());
        await circle.Facilitator.PutAsync($"/api/moderation/cases/{alert.CaseId}/claim");
        Assert.Empty(await bea.AlertsAsync());
        Assert.Empty(await circle.Facilitator.AlertsAsync());
        one.Time.Advance(ModerationCase.ClaimLength);
        Assert.Single(await bea.AlertsAsync());
        await circle.CloseAsync(alert.CaseId, ReportOutcome.NoAction);
        Assert.Empty(await bea.AlertsAsync());
    }

    [Fact]
    public async Task It_says_whether_anybody_is_on_shift_for_its_circle_who_could_take_it()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var bea = await circle.SecondFacilitatorAsync(_host);
        var elsewhere = await _host.CircleAsync();
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        await elsewhere.Facilitator.BeginShiftAsync();
        Assert.False(Assert.Single(await bea.AlertsAsync()).OnShift);

        await bea.BeginShiftAsync();
        Assert.True(Assert.Single(await bea.AlertsAsync()).OnShift);
        await bea.EndShiftAsync();
        Assert.False(Assert.Single(await bea.AlertsAsync()).OnShift);
        await administrator.BeginShiftAsync();
        Assert.True(Assert.Single(await bea.AlertsAsync()).OnShift);
        await administrator.EndShiftAsync();
        await elsewhere.Facilitator.EndShiftAsync();
    }

    [Fact]
    public async Task Whoever_it_is_about_does_not_count_and_never_sees_it()
    {
        var circle = await _host.CircleAsync("Tom");
        var bea = await circle.SecondFacilitatorAsync(_host);
        await circle.Facilitator.BeginShiftAsync();

        await circle.ReportAsync(circle["Tom"], circle.Facilitator);

        Assert.False(Assert.Single(await bea.AlertsAsync()).OnShift);
        Assert.Empty(await circle.Facilitator.AlertsAsync());
    }

    [Fact]
    public async Task There_are_twenty_at_most_the_newest_first()
    {
        const int many = ShiftLimits.Alerts + 2;
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], [.. Enumerable.Range(1, many).Select(n => $"{n}")]);
        for (var n = 1; n <= many; n++)
        {
            one.Time.Advance(TimeSpan.FromSeconds(1));
            await circle.ReportAsync(circle["Tom"], n, ReportCategory.WorriedAboutThem);
        }

        var cases = (await circle.CasesAsync()).OrderByDescending(c => c.OpenedAt).Select(c => c.Id);

        Assert.Equal(cases.Take(ShiftLimits.Alerts), (await circle.Facilitator.AlertsAsync()).Select(alert => alert.CaseId));
    }
}
