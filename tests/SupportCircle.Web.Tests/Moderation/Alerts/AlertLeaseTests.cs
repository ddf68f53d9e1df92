using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation.Alerts;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Alerts;

/// <summary>Each step is taken once, however many look for it, and whatever a node that dies leaves behind.</summary>
public sealed class AlertLeaseTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Many_who_look_at_once_take_it_once()
    {
        var (circle, alert) = await WithShiftAsync();
        await LeaveAsync(alert, AlertStepKind.Facilitators, TimeSpan.Zero, isDue: true);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => _host.EscalateAsync()));

        await SettledAsync(alert);
        Assert.Equal(
            [(AuditAction.AlertTold, "OnShift"), (AuditAction.AlertTold, "Facilitators")], await _host.RecordAsync(alert.CaseId!.Value));
        await circle.CloseAsync(alert.CaseId.Value, ReportOutcome.NoAction);
    }

    [Fact]
    public async Task What_a_node_had_taken_that_died_before_it_did_anything_another_one_does_once_the_lease_is_over()
    {
        var (circle, alert) = await WithShiftAsync();
        await LeaveAsync(alert, AlertStepKind.Facilitators, AlertLimits.Lease, isDue: true);

        await _host.EscalateAsync();
        Assert.Single(await _host.RecordAsync(alert.CaseId!.Value));
        await _host.PassAsync(one.Time, AlertLimits.Lease);

        Assert.Equal(2, (await _host.RecordAsync(alert.CaseId.Value)).Count);
        await circle.CloseAsync(alert.CaseId.Value, ReportOutcome.NoAction);
    }

    [Fact]
    public async Task What_a_node_had_written_that_died_before_it_told_it_another_one_tells_and_does_not_do_again()
    {
        var (circle, alert) = await WithShiftAsync();
        await using var line = await circle.Facilitator.AtDashboardAsync();
        await LeaveAsync(alert, AlertStepKind.OnShift, AlertLimits.Lease);
        await _host.EscalateAsync();
        Assert.False(line.IsAlerted);

        await LeaveAsync(alert, AlertStepKind.OnShift, TimeSpan.Zero);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _host.EscalateAsync()));

        Assert.Equal(AlertStepKind.OnShift, (await line.AlertedAsync()).Step);
        await SettledAsync(alert);
        await _host.EscalateAsync();
        Assert.False(line.IsAlerted);
        Assert.Single(await _host.RecordAsync(alert.CaseId!.Value));
        await circle.CloseAsync(alert.CaseId.Value, ReportOutcome.NoAction);
    }

    [Fact]
    public async Task What_was_claimed_or_decided_while_a_node_had_the_lease_is_not_told()
    {
        var (circle, alert) = await WithShiftAsync();
        var id = alert.CaseId!.Value;
        await LeaveAsync(alert, AlertStepKind.Facilitators, TimeSpan.FromMinutes(3), isDue: true);
        await circle.Facilitator.PutAsync($"/api/moderation/cases/{id}/claim");

        await LeaveAsync(alert, AlertStepKind.Facilitators, TimeSpan.Zero);
        await _host.EscalateAsync();

        Assert.Single(await _host.RecordAsync(id));
        await circle.CloseAsync(id, ReportOutcome.NoAction);
        await LeaveAsync(alert, AlertStepKind.Facilitators, TimeSpan.Zero);
        await _host.EscalateAsync();
        Assert.Single(await _host.RecordAsync(id));
    }

    private async Task<(TestCircle Circle, Alerted Alert)> WithShiftAsync()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.Facilitator.BeginShiftAsync();
        await using var line = await circle.Facilitator.AtDashboardAsync();
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        var alert = await line.AlertedAsync();
        return (circle, alert);
    }

    // As a node leaves it that has the lease, and then dies.
    private Task LeaveAsync(Alerted alert, AlertStepKind kind, TimeSpan leased, bool isDue = false) => _host.WriteAsync(async db =>
    {
        var now = one.Time.Now();
        var step = await db.AlertSteps.SingleAsync(s => s.AlertId == alert.AlertId && s.Kind == kind);
        step.NextAt = now + leased;
        step.DueAt = isDue ? now : step.DueAt;
    });

    // Nothing is left to do of what was taken.
    private Task SettledAsync(Alerted alert)
    {
        var now = one.Time.Now();
        return _host.UntilAsync(async db => !await db.AlertSteps.AnyAsync(
            s => s.AlertId == alert.AlertId && (s.NextAt <= now || (s.NextAt != null && s.TakenAt != null))));
    }
}
