using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;
using SupportCircle.TestDatabases;
using SupportCircle.TestServers;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Nodes;

public sealed class AlertsAcrossNodesTests
{
    [Fact(Skip = "A file has one host.", SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task Two_nodes_take_a_step_once_and_tell_the_dashboards_of_both()
    {
        await using var nodes = await TwoNodes.StartAsync(RedisProcess.Shared);
        var circle = await nodes.First.CircleAsync("Ana", "Tom");
        var bea = await circle.SecondFacilitatorAsync(nodes.First);
        await circle.Facilitator.BeginShiftAsync();
        await using var first = await circle.Facilitator.At(nodes.Second).AtDashboardAsync();
        await using var here = await bea.AtDashboardAsync();
        await using var there = await bea.At(nodes.Second).AtDashboardAsync();
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        var alert = await first.AlertedAsync();
        Assert.False(here.IsAlerted || there.IsAlerted);

        await nodes.First.WriteAsync(async db =>
        {
            // As if the minutes were over.
            var (due, next) = (Clock.Truncate(DateTime.UtcNow), (DateTime?)Clock.Truncate(DateTime.UtcNow));
            await db.AlertSteps.Where(s => s.AlertId == alert.AlertId && s.Kind == AlertStepKind.Facilitators)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.DueAt, due).SetProperty(s => s.NextAt, next));
        });
        await Task.WhenAll(Enumerable.Range(0, 6).Select(n => (n % 2 == 0 ? nodes.First : nodes.Second).EscalateAsync()));

        Assert.Equal(alert.AlertId, (await here.AlertedAsync()).AlertId);
        Assert.Equal(AlertStepKind.Facilitators, (await there.AlertedAsync()).Step);
        Assert.Equal(
            [(AuditAction.AlertTold, "OnShift"), (AuditAction.AlertTold, "Facilitators")], await nodes.Second.RecordAsync(alert.CaseId!.Value));
        Assert.False(here.IsAlerted || there.IsAlerted);
    }
}
