using System.Diagnostics;
using SupportCircle.Load.Fanout;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.History;

/// <summary>Makes the same call again and again, for a circle after the other, and measures it.</summary>
internal sealed class CallMeter(ServerProcess server, int calls)
{
    private static readonly TimeSpan LongestSettling = TimeSpan.FromSeconds(30);

    /// <param name="call">Given the number of the call. Made as often before, until the server has compiled what it takes.</param>
    public async Task<CallCost> MeasureAsync(string name, Func<int, Task> call, CancellationToken cancellation)
    {
        for (var i = 0; i < calls; i++)
        {
            await call(i);
        }

        await Compiling.SettleAsync(server.Id, LongestSettling, cancellation);
        var latencies = new Latencies();
        latencies.Begin();
        var before = server.Cpu;
        for (var i = 0; i < calls; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await call(i);
            latencies.Record(start, Stopwatch.GetTimestamp());
        }

        var cpu = server.Cpu - before;
        return new CallCost(name, calls, cpu.TotalMilliseconds / calls, latencies.Percentile(50), latencies.Percentile(99));
    }
}
