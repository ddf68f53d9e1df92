namespace SupportCircle.Load.Faults.Clients;

/// <summary>What a member does while inside: speaks without waiting for each answer, and now and then drops the line.</summary>
internal sealed class Talk(HubCalls line, Author author, Outbox outbox, Random random, Tally tally)
{
    private const int AtOnce = 4;
    private const int OneInDrops = 80;
    private const int OneInLongAbsences = 8;
    private const int LongestPause = 400;
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Absence = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongAbsence = TimeSpan.FromSeconds(15);

    private readonly List<Task> _sending = [];
    private long _pingedAt = Environment.TickCount64;

    /// <param name="last">Tells the newest message that the member has.</param>
    /// <param name="quiet">From then on nothing new is said.</param>
    /// <returns>How long the member stays away, once the line is down.</returns>
    public async Task<TimeSpan> RunAsync(Func<long> last, CancellationToken quiet, CancellationToken end)
    {
        await outbox.SendAgainAsync(line);
        var isDropping = false;
        while (!isDropping && !end.IsCancellationRequested && line.Silence < LongestSilence && await PauseAsync())
        {
            Ping();
            if (!quiet.IsCancellationRequested)
            {
                isDropping = random.Next(OneInDrops) == 0;
                Say(last());
            }
        }

        line.Dispose();
        await Task.WhenAll(_sending);
        return isDropping ? Drop() : TimeSpan.Zero;
    }

    private TimeSpan Drop()
    {
        tally.Dropped();
        return (random.Next(OneInLongAbsences) == 0 ? LongAbsence : Absence) * random.NextDouble();
    }

    /// <returns>Whether the line is still there.</returns>
    private async Task<bool> PauseAsync() =>
        await Task.WhenAny(line.Closed, Task.Delay(random.Next(LongestPause))) != line.Closed;

    private void Ping()
    {
        if (Environment.TickCount64 - _pingedAt > PingEvery.TotalMilliseconds)
        {
            _pingedAt = Environment.TickCount64;
            line.Ping();
        }
    }

    private void Say(long last)
    {
        _sending.RemoveAll(task => task.IsCompleted);
        if (_sending.Count < AtOnce)
        {
            _sending.Add(outbox.SendAsync(line, author.Next(last)));
        }
    }
}
