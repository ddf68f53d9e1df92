using System.Diagnostics;
using SupportCircle.Load.Fanout;
using SupportCircle.Load.Report;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Storm;

/// <summary>Kills the host while everybody is there, starts it again, and waits for them all.</summary>
internal sealed class StormRun(ProductTarget product, StormPlan plan)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan ToSettle = TimeSpan.FromSeconds(20);

    private readonly Tally _tally = new();

    public async Task<StormReading> RunAsync(CancellationToken cancellation)
    {
        var server = await product.StartOneAsync(cancellation);
        try
        {
            await using var crowd = new Crowd(server, product.Circles, _tally);
            await crowd.ComeAsync(cancellation);
            using var quiet = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var talk = crowd.TalkAsync(plan.PostsPerSecond, quiet.Token);
            _tally.Calm.Begin();
            await Task.Delay(plan.Calm, cancellation);

            _tally.Calm.End();
            _tally.Storm.Begin();
            var killed = Stopwatch.GetTimestamp();
            await server.DisposeAsync();
            server = await product.StartAgainAsync(server, cancellation);
            var ready = Stopwatch.GetElapsedTime(killed);
            var peak = await WaitAsync(crowd, server, killed, cancellation);
            var cpu = server.Cpu;
            _tally.Storm.End();

            await Task.Delay(plan.Calm, cancellation);
            await quiet.CancelAsync();
            await talk;
            return new StormReading(
                crowd.People.Count, ready, Back(crowd, killed), cpu, peak, crowd.Said, _tally, await CheckAsync(crowd, cancellation));
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    private static IReadOnlyList<TimeSpan> Back(Crowd crowd, long killed) =>
        [.. crowd.People.Where(person => person.EnteredAt > killed).Select(person => Stopwatch.GetElapsedTime(killed, person.EnteredAt)).Order()];

    private async Task<long> WaitAsync(Crowd crowd, ServerProcess server, long killed, CancellationToken cancellation)
    {
        var progress = new Progress("People who are back", crowd.People.Count);
        var peak = 0L;
        int back;
        do
        {
            await Task.Delay(Look, cancellation);
            peak = Math.Max(peak, server.Memory);
            back = crowd.People.Count(person => person.EnteredAt > killed);
            progress.Show(back);
        }
        while (back < crowd.People.Count && Stopwatch.GetElapsedTime(killed) < plan.Within * 2);

        return peak;
    }

    private static async Task<Violations> CheckAsync(Crowd crowd, CancellationToken cancellation)
    {
        for (var since = Stopwatch.StartNew(); !crowd.IsQuiet && since.Elapsed < ToSettle;)
        {
            await Task.Delay(Look, cancellation);
        }

        var violations = new Violations();
        violations.NotAnswered(crowd.People.Count(person => !person.IsDone));
        crowd.People.ForEach(person => person.Story.Check(person.Room.Log, violations));
        return violations;
    }
}
