namespace SupportCircle.Load.Faults.Clients;

/// <summary>How long a client waits before it connects again: longer each time, less up to half, as the real one does.</summary>
internal sealed class BackOff(Random random)
{
    private const double Growth = 2;
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private TimeSpan _next = First;

    public void Reset() => _next = First;

    public async Task WaitAsync(CancellationToken end)
    {
        await Task.Delay(_next * (1 - random.NextDouble() / 2), end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _next = _next * Growth < Longest ? _next * Growth : Longest;
    }
}
