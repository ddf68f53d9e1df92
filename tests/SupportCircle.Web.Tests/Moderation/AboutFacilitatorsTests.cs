using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation;

/// <summary>Nobody looks after a report about themself: not a facilitator, and not an administrator.</summary>
public sealed class AboutFacilitatorsTests(OneHost one) : IClassFixture<OneHost>
{
    private const string Path = "/api/moderation/reports";

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_report_about_a_facilitator_is_seen_by_the_others_and_by_administrators_and_never_by_them()
    {
        var circle = await _host.CircleAsync("Ana");
        var bea = await circle.SecondFacilitatorAsync(_host);
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await circle.SayAsync(circle.Facilitator, "Words that hurt.");
        await circle.ReportAsync(circle["Ana"], 1, words: "It hurt.");
        await circle.ReportAsync(circle["Ana"], circle.Facilitator);

        Assert.Empty(await circle.ReportsAsync());
        Assert.Equal(0, (await circle.Facilitator.GetAsync<CircleDetails>(circle.Path)).Reports);
        Assert.Equal(2, (await circle.ReportsAsync(bea)).Length);
        Assert.Equal(2, (await bea.GetAsync<CircleDetails>(circle.Path)).Reports);
        var seen = (await administrator.OpenReportsAsync(Path)).Where(report => report.About.SeatId == circle.Facilitator.SeatId).ToList();
        Assert.Equal(["Words that hurt."], seen.Select(report => report.Evidence!.Message?.Body).OfType<string>());
        foreach (var report in seen)
        {
            Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.CloseAsync(report.Id))).Code);
        }

        await administrator.PostAsync($"{Path}/{seen[0].Id}/closing", new ReportClosingRequest { Outcome = ReportOutcome.NoAction });
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle.CloseAsync(seen[0].Id, by: bea))).Code);
        await circle.CloseAsync(seen[1].Id, by: bea);
        Assert.All(await circle["Ana"].OwnReportsAsync(), report => Assert.NotNull(report.Outcome));
    }

    [Fact]
    public async Task Administrators_see_nothing_of_reports_about_members_nor_of_those_about_themselves()
    {
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.ReportAsync(circle["Ana"], circle["Tom"]);
        var member = Assert.Single(await circle.ReportsAsync());
        await circle.SeatAsync(administrator);
        await _host.WriteAsync(async db => (await db.Seats.FindAsync(administrator.SeatId))!.Role = Domain.Circles.SeatRole.Facilitator);
        await circle.ReportAsync(circle["Ana"], administrator);
        var own = Assert.Single((await circle.ReportsAsync()), report => report.About.SeatId == administrator.SeatId);

        var seen = await administrator.OpenReportsAsync(Path);

        Assert.DoesNotContain(seen, report => report.Id == member.Id || report.Id == own.Id);
        foreach (var id in (Guid[])[member.Id, own.Id, Guid.CreateVersion7()])
        {
            var refused = await Refused.ByAsync(() => administrator.PostAsync(
                $"{Path}/{id}/closing", new ReportClosingRequest { Outcome = ReportOutcome.NoAction }));
            Assert.Equal(RefusalCodes.NotFound, refused.Code);
        }
    }

    [Fact]
    public async Task A_report_is_closed_once_however_many_try_at_the_same_time_and_in_its_own_circle()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var bea = await circle.SecondFacilitatorAsync(_host);
        var elsewhere = await _host.CircleAsync();
        await circle.ReportAsync(circle["Ana"], circle["Tom"]);
        var id = Assert.Single(await circle.ReportsAsync()).Id;
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => elsewhere.CloseAsync(id))).Code);

        var codes = await Task.WhenAll(((Person[])[bea, circle.Facilitator, bea, circle.Facilitator]).Select(async person =>
        {
            try
            {
                await circle.CloseAsync(id, by: person);
                return "closed";
            }
            catch (Refused refused)
            {
                return refused.Code;
            }
        }));

        Assert.Equal(["closed", RefusalCodes.Conflict, RefusalCodes.Conflict, RefusalCodes.Conflict], codes.Order(StringComparer.Ordinal));
    }
}
