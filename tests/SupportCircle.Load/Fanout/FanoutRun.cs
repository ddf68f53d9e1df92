using System.Globalization;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Fanout;

/// <summary>Runs all workloads against the servers in turn.</summary>
internal static class FanoutRun
{
    public static async Task<IReadOnlyList<RunResult>> RunAsync(
        IReadOnlyList<Target> targets, FanoutPlan plan, CancellationToken cancellation)
    {
        var results = new List<RunResult>();
        for (var run = 1; run <= plan.Runs; run++)
        {
            foreach (var target in targets)
            {
                results.Add(await RunOneAsync(run, target, plan, cancellation));
            }
        }

        return results;
    }

    // Memory first, on a fresh server: what a workload leaves behind would blur it.
    private static async Task<RunResult> RunOneAsync(int run, Target target, FanoutPlan plan, CancellationToken cancellation)
    {
        await using var server = await target.StartAsync(cancellation);
        Say($"Run {run}, {target.Name}");
        var idle = plan.IdleCircles == 0 ? null : await new IdleRun(server, target).RunAsync(plan.IdleCircles, cancellation);
        var phases = new PhaseRun(server, target);
        if (plan.WarmUp > TimeSpan.Zero)
        {
            await phases.WarmUpAsync(plan.Warming, plan.WarmUp, cancellation);
        }

        var results = new List<PhaseResult>();
        foreach (var workload in plan.Workloads)
        {
            var result = await phases.RunAsync(workload, plan.Duration, cancellation);
            Say($"  {workload}: {result.PostsPerSecond:N0} posts a second, {result.CpuPerPost:0.000} ms of CPU each");
            results.Add(result);
        }

        return new RunResult(run, target.Name, results, idle);
    }

    private static void Say(FormattableString what) => Console.Error.WriteLine(what.ToString(CultureInfo.InvariantCulture));
}
