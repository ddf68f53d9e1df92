using System.Diagnostics;
using SupportCircle.Domain.Moderation.Alerts;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Alerts;

/// <summary>How long it takes from somebody's words to the dashboard of whoever is on shift; on each database by the test's setting.</summary>
public sealed class AlertSpeedTests
{
    private const int Many = 250;
    private const int BeforeThat = 20;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task An_alert_is_on_the_dashboard_of_those_on_shift_within_a_second()
    {
        await using var host = await TestHost.StartAsync();
        var circle = await host.CircleAsync("Ana");
        await circle.Facilitator.BeginShiftAsync();
        await using var desk = await circle.Facilitator.AtDashboardAsync();
        await using var ana = await circle["Ana"].InAsync(circle);

        var (told, read) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var n = -BeforeThat; n < Many; n++)
        {
            if (n == 0)
            {
                // What runs for the first time is compiled meanwhile.
                told.Clear();
                read.Clear();
            }

            var clock = Stopwatch.StartNew();
            await ana.PostAsync(circle.Id, $"i want to kill myself tonight {n}");
            var alert = await desk.AlertedAsync();
            told.Add(clock.Elapsed);
            Assert.Contains(await circle.Facilitator.AlertsAsync(), shown => shown.CaseId == alert.CaseId);
            read.Add(clock.Elapsed);
            Assert.Equal(AlertStepKind.OnShift, alert.Step);
        }

        Tell("told", told);
        Tell("read", read);
        Assert.True(Percentile(read, 99) <= Limit, $"The 99th percentile of {Many} alerts took {Percentile(read, 99)}.");
    }

    private static void Tell(string what, List<TimeSpan> took) => TestContext.Current.TestOutputHelper?.WriteLine(
        $"{what}: median {Percentile(took, 50).TotalMilliseconds:F1} ms, 99th percentile {Percentile(took, 99).TotalMilliseconds:F1} ms, slowest {took.Max().TotalMilliseconds:F1} ms.");

    private static TimeSpan Percentile(List<TimeSpan> took, int percent) => took.Order().ElementAt((took.Count * percent / 100) - 1);
}
