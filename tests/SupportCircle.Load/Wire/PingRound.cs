namespace SupportCircle.Load.Wire;

/// <summary>Says to the server that the clients are there; without a word for 30 seconds it would drop them.</summary>
internal sealed class PingRound : IAsyncDisposable
{
    private const int Slices = 100;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource _ending = new();
    private readonly Task _work;

    public PingRound(IReadOnlyList<Line> lines) => _work = RunAsync(lines);

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _work;
        _ending.Dispose();
    }

    // A few at a time: all at once would be a burst that no measurement asked for.
    private async Task RunAsync(IReadOnlyList<Line> lines)
    {
        using var timer = new PeriodicTimer(Round / Slices);
        try
        {
            for (var slice = 0; await timer.WaitForNextTickAsync(_ending.Token); slice = (slice + 1) % Slices)
            {
                for (var i = slice; i < lines.Count; i += Slices)
                {
                    lines[i].Send(Calls.Ping);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The lines are about to be closed.
        }
    }
}
