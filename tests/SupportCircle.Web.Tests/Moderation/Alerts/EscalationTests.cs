using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Web.Moderation.Alerts;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Alerts;

/// <summary>An alert goes on from one to the next until somebody takes it.</summary>
public sealed class EscalationTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task It_goes_to_those_on_shift_then_to_all_facilitators_to_the_administrators_and_by_mail()
    {
        var (circle, bea) = await CircleAsync();
        var ada = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await using var first = await circle.Facilitator.AtDashboardAsync();
        await using var second = await bea.AtDashboardAsync();

        await circle.ReportAsync(circle["Tom"], circle["Ana"], "the blue words");

        var alert = await first.AlertedAsync();
        var id = alert.CaseId!.Value;
        Assert.Equal((circle.Id, AlertStepKind.OnShift), (alert.CircleId, alert.Step));
        await second.InPassingAsync();
        Assert.False(second.IsAlerted);
        Assert.Equal([true, false, false], await SeenByAsync(id, circle.Facilitator, bea, ada));
        Assert.Contains(await circle.CasesAsync(bea), seen => seen.Id == id);
        await _host.PassAsync(one.Time, TimeSpan.FromMinutes(2));
        Assert.Equal([true, false, false], await SeenByAsync(id, circle.Facilitator, bea, ada));

        await _host.PassAsync(one.Time, TimeSpan.FromMinutes(1));
        Assert.Equal([true, true, false], await SeenByAsync(id, circle.Facilitator, bea, ada));
        await _host.PassAsync(one.Time, TimeSpan.FromMinutes(5));
        Assert.Equal([true, true, true], await SeenByAsync(id, circle.Facilitator, bea, ada));
        await _host.PassAsync(one.Time, TimeSpan.FromMinutes(10));
        Assert.Equal(
            ((string[])[circle.Facilitator.Email, bea.Email, ada.Email]).Order(StringComparer.Ordinal),
            (await MailedAsync(3)).Order(StringComparer.Ordinal));

        Assert.Equal(
            [(AlertStepKind.OnShift, 1), (AlertStepKind.Facilitators, 2), (AlertStepKind.Administrators, 1), (AlertStepKind.Mail, 3)],
            await bea.ToldAsync(id));
        Assert.Equal(
            [(AuditAction.AlertTold, "OnShift"), (AuditAction.AlertTold, "Facilitators"), (AuditAction.AlertTold, "Administrators"), (AuditAction.AlertTold, "Mail")],
            await _host.RecordAsync(id));
        await circle.CloseAsync(id, ReportOutcome.NoAction);
    }

    [Fact]
    public async Task When_nobody_is_on_shift_all_facilitators_of_the_circle_are_told_at_once()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var elsewhere = await _host.CircleAsync();
        await elsewhere.Facilitator.BeginShiftAsync();
        await using var line = await circle.Facilitator.AtDashboardAsync();
        await using var other = await elsewhere.Facilitator.AtDashboardAsync();

        await circle.ReportAsync(circle["Tom"], circle["Ana"]);

        var alert = await line.AlertedAsync();
        Assert.Equal([(AlertStepKind.OnShift, 0), (AlertStepKind.Facilitators, 1)], await circle.Facilitator.ToldAsync(alert.CaseId!.Value));
        Assert.Equal(
            [(AuditAction.AlertPassedOn, "OnShift"), (AuditAction.AlertTold, "Facilitators")], await _host.RecordAsync(alert.CaseId.Value));
        Assert.False(other.IsAlerted);
        await circle.CloseAsync(alert.CaseId.Value, ReportOutcome.NoAction);
        await elsewhere.Facilitator.EndShiftAsync();
    }

    [Fact]
    public async Task When_the_last_who_was_on_shift_goes_it_goes_on_at_once()
    {
        var (circle, bea) = await CircleAsync();
        await using var line = await bea.AtDashboardAsync();
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        await _host.EscalateAsync();
        Assert.False(line.IsAlerted);

        await circle.Facilitator.EndShiftAsync();
        await _host.EscalateAsync();

        var alert = await line.AlertedAsync();
        var view = (await bea.CaseAsync(alert.CaseId!.Value)).Alert!;
        Assert.Equal(view.Steps[1].TakenAt!.Value.AddMinutes(5), view.Steps[2].DueAt);
        await circle.CloseAsync(alert.CaseId.Value, ReportOutcome.NoAction);
    }

    [Fact]
    public async Task Whom_it_is_about_is_never_told_on_shift_or_not()
    {
        var (circle, bea) = await CircleAsync();
        await using var own = await circle.Facilitator.AtDashboardAsync();
        await using var others = await bea.AtDashboardAsync();

        await circle.ReportAsync(circle["Tom"], circle.Facilitator);

        var alert = await others.AlertedAsync();
        Assert.Equal(AlertStepKind.Facilitators, alert.Step);
        Assert.False(own.IsAlerted || own.HasHeardInPassing);
        await _host.PassAsync(one.Time, TimeSpan.FromMinutes(20));
        Assert.Equal([false, true], await SeenByAsync(alert.CaseId!.Value, circle.Facilitator, bea));
        var mailed = await MailedAsync(1);
        Assert.Contains(bea.Email, mailed, StringComparer.Ordinal);
        Assert.DoesNotContain(circle.Facilitator.Email, mailed, StringComparer.Ordinal);
        await circle.CloseAsync(alert.CaseId!.Value, ReportOutcome.NoAction, by: bea);
    }

    [Fact]
    public async Task While_somebody_works_on_it_nobody_is_told_and_when_their_time_is_over_it_goes_on_where_it_stood()
    {
        var (circle, bea) = await CircleAsync();
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        var id = Assert.Single(await circle.CasesAsync()).Id;
        await _host.PassAsync(one.Time, TimeSpan.FromMinutes(2));
        await circle.Facilitator.PutAsync($"/api/moderation/cases/{id}/claim");

        await _host.PassAsync(one.Time, TimeSpan.FromMinutes(14));
        Assert.Equal([(AlertStepKind.OnShift, 1)], await bea.ToldAsync(id));
        Assert.NotNull((await bea.CaseAsync(id)).Alert!.HeldUntil);
        Assert.Equal([false, false], await SeenByAsync(id, circle.Facilitator, bea));

        await _host.PassAsync(one.Time, TimeSpan.FromMinutes(1));
        Assert.Equal([(AlertStepKind.OnShift, 1), (AlertStepKind.Again, 1)], await bea.ToldAsync(id));
        Assert.Equal([true, false], await SeenByAsync(id, circle.Facilitator, bea));
        await _host.PassAsync(one.Time, TimeSpan.FromMinutes(1));
        Assert.Equal([true, true], await SeenByAsync(id, circle.Facilitator, bea));
        await circle.CloseAsync(id, ReportOutcome.NoAction);
        Assert.NotNull((await bea.CaseAsync(id)).Alert!.EndedAt);
        await _host.PassAsync(one.Time, TimeSpan.FromHours(3));
        Assert.Equal(3, (await _host.RecordAsync(id)).Count);
    }

    [Fact]
    public async Task A_level_that_can_wait_ends_it_and_one_that_cannot_begins_one()
    {
        var (circle, bea) = await CircleAsync();
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await circle.ReportAsync(circle["Tom"], 1, ReportCategory.Harassment);
        var id = Assert.Single(await circle.CasesAsync()).Id;
        Assert.Null((await bea.CaseAsync(id)).Alert);
        await using var line = await circle.Facilitator.AtDashboardAsync();

        await GradeAsync(bea, id, SignalLevel.Red);
        var alert = await line.AlertedAsync();
        Assert.Equal((id, AlertStepKind.OnShift), (alert.CaseId!.Value, alert.Step));
        await GradeAsync(bea, id, SignalLevel.Amber);

        Assert.NotNull((await bea.CaseAsync(id)).Alert!.EndedAt);
        Assert.Empty(await circle.Facilitator.AlertsAsync());
        await _host.PassAsync(one.Time, TimeSpan.FromMinutes(30));
        Assert.Single(await _host.RecordAsync(id));
    }

    [Fact]
    public async Task A_case_that_was_urgent_before_there_were_alerts_gets_one()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        var id = Assert.Single(await circle.CasesAsync()).Id;
        await _host.WriteAsync(async db => await db.Alerts.Where(a => a.CaseId == id).ExecuteDeleteAsync());
        Assert.Empty(await circle.Facilitator.AlertsAsync());

        await _host.RunAsync<EscalateAlerts>(
            escalate => escalate.RaiseMissingAsync(TestContext.Current.CancellationToken));

        Assert.Single(await circle.Facilitator.AlertsAsync());
        await circle.CloseAsync(id, ReportOutcome.NoAction);
    }

    // Ruth is on shift there, Bea holds it too.
    private async Task<(TestCircle Circle, Person Bea)> CircleAsync()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var bea = await _host.FacilitatorAsync("Bea");
        await circle.SeatAsync(bea);
        await _host.WriteAsync(db => db.Seats.Where(seat => seat.Id == bea.SeatId)
            .ExecuteUpdateAsync(set => set.SetProperty(seat => seat.Role, SeatRole.Facilitator)));
        await circle.Facilitator.BeginShiftAsync();
        return (circle, bea);
    }

    private static async Task<IReadOnlyList<bool>> SeenByAsync(Guid caseId, params Person[] people)
    {
        var seen = new List<bool>();
        foreach (var person in people)
        {
            seen.Add((await person.AlertsAsync()).Any(alert => alert.CaseId == caseId));
        }

        return seen;
    }

    private static Task GradeAsync(Person person, Guid caseId, SignalLevel level) =>
        person.PutAsync($"/api/moderation/cases/{caseId}/level", new LevelRequest { Level = level, Reason = "I have looked." });

    // Whom the alert's mail has gone to; other tests' mails are none of it.
    private async Task<IReadOnlyList<string>> MailedAsync(int atLeast)
    {
        var to = new List<string>();
        while (to.Count < atLeast || one.Mails.HasMore)
        {
            var mail = await one.Mails.NextAsync();
            if (mail.Subject is "Can you have a look?")
            {
                Assert.DoesNotContain("blue words", mail.Text, StringComparison.Ordinal);
                Assert.Contains("/moderation", mail.Text, StringComparison.Ordinal);
                to.Add(mail.To);
            }
        }

        return to;
    }
}
