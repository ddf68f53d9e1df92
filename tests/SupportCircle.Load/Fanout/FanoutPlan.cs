namespace SupportCircle.Load.Fanout;

/// <summary>What <c>fanout</c> measures.</summary>
/// <param name="WarmUp">Closed loop before the first measurement of each server, which counts for nothing.</param>
/// <param name="Duration">Of each workload's window.</param>
/// <param name="IdleCircles">How many circles of connections that do nothing; 0 leaves it out.</param>
internal sealed record FanoutPlan(
    int Runs, TimeSpan WarmUp, TimeSpan Duration, IReadOnlyList<Workload> Workloads, int IdleCircles)
{
    /// <summary>Members of a circle.</summary>
    public const int Members = 12;

    /// <summary>For a check that all is delivered: a few seconds, and no figure worth quoting.</summary>
    public static FanoutPlan Smoke { get; } = new(
        1, TimeSpan.Zero, TimeSpan.FromSeconds(2), [new Workload(3, null), new Workload(3, 5)], 0);

    /// <summary>The workload of the warm-up: everybody who posts later.</summary>
    public Workload Warming => new(Workloads.Max(workload => workload.Circles), PostsPerSecond: null);

    /// <summary>Circles that are needed.</summary>
    public int Circles => Math.Max(IdleCircles, Workloads.Max(workload => workload.Circles));
}
