using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Safety;

/// <summary>Software says that a person should look. The person says how soon it needs somebody.</summary>
public sealed class LevelTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task What_a_person_says_counts_with_the_reason_and_is_on_record()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var found = await FoundAsync(circle);

        await GradeAsync(circle.Facilitator, found.Id, SignalLevel.Green, "It is a line of a song.");

        var view = await circle.Facilitator.CaseAsync(found.Id);
        Assert.Equal(
            (SignalLevel.Crisis, SignalLevel.Green, CaseSeverity.Low),
            (view.Case.SignalLevel, view.Case.SetLevel, view.Case.Severity));
        var happening = view.History[^1];
        Assert.Equal(
            (CaseEventKind.LevelSet, SignalLevel.Green, "It is a line of a song.", "Ruth"),
            (happening.Kind, happening.Level, happening.Text, happening.By?.Name));
        Assert.Empty(await circle.Facilitator.AlertsAsync());
        await _host.ReadAsync(async db => Assert.True(await db.AuditEntries.AnyAsync(e =>
            e.Action == AuditAction.LevelSet && e.Subject == found.Id + " Green")));
    }

    [Fact]
    public async Task What_is_found_later_and_is_graver_makes_the_word_of_before_void()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var found = await FoundAsync(circle);
        await GradeAsync(circle.Facilitator, found.Id, SignalLevel.Amber, "I have talked with her.");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var desk = await circle.Facilitator.AtDashboardAsync();

        await ana.EditAsync(circle.Id, 1, "i took all the pills i want to kill myself tonight");
        await desk.InPassingAsync();

        var now = (await circle.Facilitator.CaseAsync(found.Id)).Case;
        Assert.Equal((null, CaseSeverity.Urgent), (now.SetLevel, now.Severity));
    }

    [Fact]
    public async Task Nobody_sets_it_without_a_reason_or_a_duty_or_over_somebody_else_or_once_it_is_closed()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var bea = await circle.SecondFacilitatorAsync(_host);
        var found = await FoundAsync(circle);

        Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => GradeAsync(circle.Facilitator, found.Id, SignalLevel.Red, " "))).Code);
        await bea.PutAsync($"/api/moderation/cases/{found.Id}/claim");
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => GradeAsync(circle.Facilitator, found.Id, SignalLevel.Red, "Why."))).Code);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => GradeAsync(circle["Ana"], found.Id, SignalLevel.Green, "Why."))).Code);
        await bea.DeleteAsync($"/api/moderation/cases/{found.Id}/claim");
        await circle.CloseAsync(found.Id, ReportOutcome.NoAction);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => GradeAsync(circle.Facilitator, found.Id, SignalLevel.Red, "Why."))).Code);
    }

    // Ana has written something that cannot wait, and the case of it is there.
    private static async Task<CaseSummary> FoundAsync(TestCircle circle)
    {
        await using var desk = await circle.Facilitator.AtDashboardAsync();
        await circle.SayAsync(circle["Ana"], "i want to kill myself tonight");
        await desk.InPassingAsync();
        return Assert.Single(await circle.CasesAsync());
    }

    private static Task GradeAsync(Person person, Guid caseId, SignalLevel level, string reason) =>
        person.PutAsync($"/api/moderation/cases/{caseId}/level", new LevelRequest { Level = level, Reason = reason });
}
