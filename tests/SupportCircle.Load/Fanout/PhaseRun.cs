using System.Diagnostics;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Fanout;

/// <summary>Drives one workload against a server and measures a window of it.</summary>
internal sealed class PhaseRun(ServerGroup server, Target target)
{
    private static readonly TimeSpan LeadIn = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// Load that counts for nothing, until everybody has posted (somebody's first post makes the key under which they
    /// write, and is not what a post costs) and the server has compiled what it takes.
    /// </summary>
    /// <exception cref="Wire.WireException">Somebody was not let in.</exception>
    public async Task WarmUpAsync(Workload workload, TimeSpan atLeast, CancellationToken cancellation)
    {
        await using var house = await House.OpenAsync(
            server, target.Circles.Take(workload.Circles), target.KeepsOrder, cancellation);
        Start(house, openLoop: null);
        await Task.Delay(atLeast, cancellation);
        await WaitAsync(() => house.Rooms.All(room => room.Completed >= FanoutPlan.Members), LongestWarmUp, cancellation);
        await server.SettleAsync(LongestWarmUp, cancellation);
        house.Phase.PostsAgain = false;
        await DrainAsync(house, cancellation);
    }

    /// <param name="duration">Of the window; a second before it does not count.</param>
    /// <exception cref="Wire.WireException">Somebody was not let in.</exception>
    public async Task<PhaseResult> RunAsync(Workload workload, TimeSpan duration, CancellationToken cancellation)
    {
        await using var house = await House.OpenAsync(
            server, target.Circles.Take(workload.Circles), target.KeepsOrder, cancellation);
        var openLoop = workload.PostsPerSecond is { } rate ? new OpenLoop(house.Rooms, rate) : null;
        Start(house, openLoop);
        await Task.Delay(LeadIn, cancellation);

        house.Phase.Latencies.Begin();
        openLoop?.Lateness.Begin();
        var before = Reading.Of(server, house);
        await Task.Delay(duration, cancellation);
        var after = Reading.Of(server, house);
        house.Phase.Latencies.End();
        openLoop?.Lateness.End();

        house.Phase.PostsAgain = false;
        openLoop?.Stop();
        await DrainAsync(house, cancellation);
        return Result(workload, before, after, house.Phase, openLoop);
    }

    private static void Start(House house, OpenLoop? openLoop)
    {
        if (openLoop is not null)
        {
            openLoop.Start();
            return;
        }

        house.Phase.PostsAgain = true;
        foreach (var room in house.Rooms)
        {
            room.Post(Stopwatch.GetTimestamp());
        }
    }

    // What was sent must arrive, window or not.
    private static async Task DrainAsync(House house, CancellationToken cancellation)
    {
        await WaitAsync(() => house.Rooms.All(room => room.Open is (0, 0)), Patience, cancellation);
        house.Phase.Violations.NotComplete(house.Rooms.Sum(room => (long)room.Open.Incomplete));
        house.Phase.Violations.NotAnswered(house.Rooms.Sum(room => room.Open.Unanswered));
    }

    private static async Task WaitAsync(Func<bool> isSo, TimeSpan atMost, CancellationToken cancellation)
    {
        var since = Stopwatch.GetTimestamp();
        while (!isSo() && Stopwatch.GetElapsedTime(since) < atMost)
        {
            await Task.Delay(Round, cancellation);
        }
    }

    private static PhaseResult Result(Workload workload, Reading before, Reading after, Phase phase, OpenLoop? openLoop)
    {
        var seconds = Stopwatch.GetElapsedTime(before.At, after.At).TotalSeconds;
        var posts = after.Posts - before.Posts;
        return new PhaseResult(
            workload.ToString(),
            seconds,
            posts,
            posts / seconds,
            (after.Deliveries - before.Deliveries) / seconds,
            (after.ServerCpu - before.ServerCpu).TotalMilliseconds / Math.Max(1, posts),
            (double)(after.Bytes - before.Bytes) / Math.Max(1, posts),
            phase.Latencies.Percentile(50),
            phase.Latencies.Percentile(99),
            (after.LoadCpu - before.LoadCpu).TotalSeconds / seconds,
            openLoop?.Lateness.Percentile(99) ?? 0,
            phase.Violations);
    }
}
