using System.Diagnostics;
using SupportCircle.Load.Faults.Checking;
using SupportCircle.Load.People;

namespace SupportCircle.Load.Faults.Clients;

/// <summary>All members of all circles, talking.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource _quiet = new();
    private readonly CancellationTokenSource _end = new();
    private readonly IReadOnlyList<Circle> _circles;
    private readonly IReadOnlyList<Uri> _hubs;
    private readonly Stopwatch _clock;
    private readonly List<List<Participant>> _members;
    private readonly List<Task> _running;

    /// <summary>They begin at once.</summary>
    public Crowd(IReadOnlyList<Circle> circles, IReadOnlyList<Uri> hubs, FaultsPlan plan, Tally tally, Stopwatch clock)
    {
        (_circles, _hubs, _clock) = (circles, hubs, clock);
        _members = [.. circles.Select((circle, number) => circle.SeatIds.Select((seatId, member) =>
        {
            var random = new Random(unchecked(plan.Seed + number * 1_000_003 + member * 7_919));
            var author = new Author(circle.Id, circles[(number + 1) % circles.Count].Id, random);
            return new Participant(circle.Id, seatId, circle.Cookies[member], author, random, hubs, tally, clock);
        }).ToList())];
        _running = [.. _members.SelectMany(members => members).Select(member => member.RunAsync(_quiet.Token, _end.Token))];
    }

    /// <summary>Nobody says anything new; what has no answer is still sent again.</summary>
    public void FallSilent() => _quiet.Cancel();

    /// <exception cref="AggregateException">A client ended by a fault of its own: then nothing is worth going on.</exception>
    public void ThrowIfFailed()
    {
        foreach (var failed in _running.Where(member => member.IsFaulted))
        {
            failed.Wait(CancellationToken.None);
        }
    }

    /// <summary>Waits until everything is answered and everybody has everything, and reads the logs anew.</summary>
    /// <param name="patience">Then it is as it is.</param>
    public async Task<IReadOnlyList<CircleRecord>> SettleAsync(TimeSpan patience, CancellationToken cancellation)
    {
        var until = _clock.Elapsed + patience;
        await WaitAsync(() => _members.TrueForAll(circle => circle.TrueForAll(member => member.IsSettled)), until, cancellation);
        var logs = new List<LogRecord>();
        foreach (var (number, circle) in _circles.Index())
        {
            logs.Add(await new LogReader(_hubs[number % _hubs.Count], circle.Id, circle.Cookies[0]).ReadAsync(cancellation));
        }

        await WaitAsync(() => _members.Index().All(circle => circle.Item.TrueForAll(
            member => member.Last == (logs[circle.Index].Messages.Count, logs[circle.Index].Changes.Count))), until, cancellation);
        await EndAsync();
        return [.. logs.Select((log, number) => new CircleRecord(
            number + 1, log, [.. _members[number].Select((member, index) => member.Record(index + 1))]))];
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _quiet.Dispose();
        _end.Dispose();
    }

    private async Task EndAsync()
    {
        await _quiet.CancelAsync();
        await _end.CancelAsync();
        await Task.WhenAll(_running);
    }

    private async Task WaitAsync(Func<bool> isDone, TimeSpan until, CancellationToken cancellation)
    {
        while (!isDone() && _clock.Elapsed < until)
        {
            ThrowIfFailed();
            await Task.Delay(Round, cancellation);
        }
    }
}
