using System.Diagnostics;
using SupportCircle.Load.Faults.Checking;
using SupportCircle.Load.Faults.Clients;
using SupportCircle.Load.Faults.Injection;
using SupportCircle.Load.People;
using SupportCircle.Load.Report;

namespace SupportCircle.Load.Faults;

/// <summary>People talk while faults happen; then all is left to settle, read anew, and compared.</summary>
internal sealed class FaultsRun(Fleet fleet, IReadOnlyList<Circle> circles, FaultsPlan plan, Stopwatch clock)
{
    private static readonly TimeSpan LongestCalm = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(5);

    private readonly Tally _tally = new();

    /// <exception cref="Servers.ServerFailure">A server did not come up at the beginning.</exception>
    public async Task<FaultsResult> RunAsync(CancellationToken cancellation)
    {
        await fleet.StartAsync(cancellation);
        DateTime? began = fleet.Kinds.Contains(FaultKind.JumpClock) ? null : DateTime.UtcNow - clock.Elapsed;
        var crowd = new Crowd(circles, fleet.Hubs, plan, _tally, clock);
        await using (crowd)
        {
            await HarmAsync(crowd, cancellation);
            crowd.FallSilent();
            await fleet.HealAsync();
            var records = await crowd.SettleAsync(FaultsPlan.Settling, cancellation);
            var verdict = Checker.Check(records, new Limits(plan.LongestSilence, began, fleet.Chronicle.Pauses));
            return new FaultsResult(plan, clock.Elapsed, _tally, fleet.Chronicle, verdict);
        }
    }

    private async Task HarmAsync(Crowd crowd, CancellationToken cancellation)
    {
        var chronicle = fleet.Chronicle;
        var dice = new Dice(plan.Seed, fleet.Kinds, fleet.Hubs.Count);
        var progress = new Progress("Kills", plan.Kills);
        while (chronicle.Kills < plan.Kills && clock.Elapsed < plan.Duration)
        {
            var choice = dice.Next();
            await WaitForPostsAsync(_tally.Posts + choice.Posts, crowd, cancellation);
            await fleet.BeginAsync(choice, cancellation);
            progress.Show(chronicle.Kills);
        }
    }

    // In posts and not in seconds: a slow machine too must get somewhere between two faults. Where nothing is answered for
    // long, as while a disk is full, the next fault comes all the same.
    private async Task WaitForPostsAsync(long posts, Crowd crowd, CancellationToken cancellation)
    {
        for (var until = clock.Elapsed + LongestCalm; _tally.Posts < posts && clock.Elapsed < until && clock.Elapsed < plan.Duration;)
        {
            crowd.ThrowIfFailed();
            await Task.Delay(Round, cancellation);
        }
    }
}
