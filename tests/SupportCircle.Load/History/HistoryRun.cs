using SupportCircle.Load.Fanout;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.History;

/// <summary>Measures a nearly empty database and a full one, in turn where both can be had at once.</summary>
internal sealed class HistoryRun(ProductTarget product, HistoryPlan plan)
{
    /// <returns>What was seen on the nearly empty one, and on the full one.</returns>
    public async Task<(IReadOnlyList<HistoryReading> Few, IReadOnlyList<HistoryReading> Many)> RunAsync(CancellationToken cancellation)
    {
        var few = new List<HistoryReading>();
        var many = new List<HistoryReading>();
        await FillAsync(plan.FewMessages, cancellation);
        var nearlyEmpty = product.StartingAnew();
        if (!product.IsEmbedded)
        {
            for (var run = 1; run <= plan.Runs; run++)
            {
                few.Add(await MeasureAsync(product, run, plan.FewMessages, cancellation));
            }
        }

        await FillAsync(plan.Messages - plan.FewMessages, cancellation);
        for (var run = 1; run <= plan.Runs; run++)
        {
            if (product.IsEmbedded)
            {
                few.Add(await MeasureAsync(nearlyEmpty, run, plan.FewMessages, cancellation));
            }

            many.Add(await MeasureAsync(product, run, plan.Messages, cancellation));
        }

        return (few, many);
    }

    private async Task FillAsync(long messages, CancellationToken cancellation)
    {
        await using var server = await product.StartOneAsync(cancellation);
        await Filling.RunAsync(server, product.Circles, messages, cancellation);
    }

    private async Task<HistoryReading> MeasureAsync(ProductTarget target, int run, long messages, CancellationToken cancellation)
    {
        await using var server = await target.StartOneAsync(cancellation);
        await Console.Error.WriteLineAsync(FormattableString.Invariant($"Run {run}, {messages:N0} messages"));
        var calls = await HistoryCalls.MeasureAsync(server, target.Circles, plan.Calls, cancellation);
        var phases = new PhaseRun(new ServerGroup([server]), target);
        var workload = new Workload(plan.Circles, PostsPerSecond: null);
        if (plan.WarmUp > TimeSpan.Zero)
        {
            await phases.WarmUpAsync(workload, plan.WarmUp, cancellation);
        }

        return new HistoryReading(messages, run, await phases.RunAsync(workload, plan.Duration, cancellation), calls);
    }
}
