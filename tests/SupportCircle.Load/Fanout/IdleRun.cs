using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Fanout;

/// <summary>Connects many who then say nothing.</summary>
internal sealed class IdleRun(ServerGroup server, Target target)
{
    private const int WarmCircles = 8;
    private const int WarmRounds = 5;
    private static readonly TimeSpan Leaving = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestSettling = TimeSpan.FromSeconds(30);

    public async Task<IdleResult> RunAsync(int circles, CancellationToken cancellation)
    {
        for (var round = 0; round < WarmRounds; round++)
        {
            await (await OpenAsync(Math.Min(circles, WarmCircles), cancellation)).DisposeAsync();
        }

        await Task.Delay(Leaving, cancellation);
        var (connections, memory) = await MeasureMemoryAsync(circles, cancellation);
        await Task.Delay(Leaving, cancellation);
        await server.SettleAsync(LongestSettling, cancellation);

        // The second time: the first also notes for each session when it was last seen, once in five minutes.
        var before = server.Cpu;
        await using var house = await OpenAsync(circles, cancellation);
        var cpu = server.Cpu - before;
        return new IdleResult(connections, (double)memory / connections, cpu.TotalMilliseconds / connections);
    }

    private async Task<(int Connections, long Memory)> MeasureMemoryAsync(int circles, CancellationToken cancellation)
    {
        var empty = await server.FootprintAsync(cancellation);
        await using var house = await OpenAsync(circles, cancellation);
        var full = await server.FootprintAsync(cancellation);
        return (house.Lines.Count, full - empty);
    }

    private Task<House> OpenAsync(int circles, CancellationToken cancellation) =>
        House.OpenAsync(server, target.Circles.Take(circles), target.KeepsOrder, cancellation);
}
