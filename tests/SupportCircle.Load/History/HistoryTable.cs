using SupportCircle.Load.Fanout;
using SupportCircle.Load.Report;

namespace SupportCircle.Load.History;

/// <summary>What <c>history</c> saw, line by line.</summary>
internal static class HistoryTable
{
    public static IEnumerable<Comparison> Of(IReadOnlyList<HistoryReading> few, IReadOnlyList<HistoryReading> many)
    {
        Comparison Post(string name, string format, Func<PhaseResult, double> figure) => new(
            "a post, " + few[0].Post.Workload, name, format, [.. few.Select(run => figure(run.Post))], [.. many.Select(run => figure(run.Post))]);
        yield return Post("posts a second", "N0", post => post.PostsPerSecond);
        yield return Post("CPU of the server a post, ms", "0.000", post => post.CpuPerPost);
        yield return Post("post to last receipt, median, ms", "0.00", post => post.Median);
        yield return Post("post to last receipt, 99th percentile, ms", "0.00", post => post.Percentile99);

        for (var i = 0; i < few[0].Calls.Count; i++)
        {
            var call = i;
            Comparison Row(string name, string format, Func<CallCost, double> figure) => new(
                few[0].Calls[call].Name, name, format, [.. few.Select(run => figure(run.Calls[call]))], [.. many.Select(run => figure(run.Calls[call]))]);
            yield return Row("CPU of the server a call, ms", "0.000", cost => cost.CpuPerCall);
            yield return Row("until the answer is here, median, ms", "0.00", cost => cost.Median);
            yield return Row("until the answer is here, 99th percentile, ms", "0.00", cost => cost.Percentile99);
        }
    }
}
