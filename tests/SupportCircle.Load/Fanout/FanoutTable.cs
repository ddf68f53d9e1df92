using System.Globalization;
using SupportCircle.Load.Report;

namespace SupportCircle.Load.Fanout;

/// <summary>What was seen of two servers, line by line.</summary>
internal static class FanoutTable
{
    public static IEnumerable<Comparison> Of(IReadOnlyList<RunResult> left, IReadOnlyList<RunResult> right)
    {
        for (var i = 0; i < right[0].Phases.Count; i++)
        {
            var (phase, group) = (i, right[0].Phases[i].Workload);
            Comparison Row(string name, string format, Func<PhaseResult, double> figure) => new(
                group, name, format, [.. left.Select(run => figure(run.Phases[phase]))], [.. right.Select(run => figure(run.Phases[phase]))]);
            yield return Row("posts a second", "N0", result => result.PostsPerSecond);
            yield return Row("deliveries a second", "N0", result => result.DeliveriesPerSecond);
            yield return Row("CPU of the server a post, ms", "0.000", result => result.CpuPerPost);
            yield return Row("post to last receipt, median, ms", "0.00", result => result.Median);
            yield return Row("post to last receipt, 99th percentile, ms", "0.00", result => result.Percentile99);
            yield return Row("bytes sent a post", "N0", result => result.BytesPerPost);
            yield return Row("core that the load used", "0 %", result => result.LoadCpu);
            if (right[0].Phases[i].Lateness99 > 0)
            {
                yield return Row("lateness of the load, 99th percentile, ms", "0.00", result => result.Lateness99);
            }
        }

        if (right[0].Idle is { } idle)
        {
            var group = string.Create(CultureInfo.InvariantCulture, $"{idle.Connections:N0} idle connections, entered");
            Comparison Row(string name, string format, Func<IdleResult, double> figure) => new(
                group, name, format, [.. left.Select(run => figure(run.Idle!))], [.. right.Select(run => figure(run.Idle!))]);
            yield return Row("memory each, KB", "0.0", result => result.BytesPerConnection / 1024);
            yield return Row("CPU to connect, authenticate, enter, ms", "0.00", result => result.CpuPerConnection);
        }
    }
}
