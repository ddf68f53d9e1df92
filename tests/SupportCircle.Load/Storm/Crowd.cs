using SupportCircle.Load.Fanout;
using SupportCircle.Load.People;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Storm;

/// <summary>Everybody, and those among them who speak: the first of each circle.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    private const int AtOnce = 64;
    private const int Slices = 100;
    private static readonly TimeSpan PingRound = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    private readonly CancellationTokenSource _ending = new();
    private readonly HttpClient _http;
    private readonly List<Task> _work = [];
    private long _said;

    public Crowd(ServerProcess server, IEnumerable<Circle> circles, Tally tally)
    {
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server.Address };
        var phase = new Phase().Id;
        foreach (var circle in circles)
        {
            var room = new StormRoom(circle.Id);
            People.AddRange(circle.Cookies.Select(cookie => new WebClient(
                room, new Visit(_http, server.Hub, circle.Id, cookie, tally), new Outbox(room, phase), tally)));
        }

        Speakers = [.. People.DistinctBy(person => person.Room)];
    }

    public List<WebClient> People { get; } = [];

    private IReadOnlyList<WebClient> Speakers { get; }

    /// <summary>Lets everybody come, some at a time.</summary>
    public async Task ComeAsync(CancellationToken cancellation)
    {
        await Parallel.ForEachAsync(
            People,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (person, stop) =>
            {
                lock (_work)
                {
                    _work.Add(person.RunAsync(_ending.Token));
                }

                while (!person.IsInside)
                {
                    await Task.Delay(Look, stop);
                }
            });
        _work.Add(PingAsync());
    }

    /// <summary>One after the other says something, at fixed times.</summary>
    public async Task TalkAsync(int postsPerSecond, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / postsPerSecond));
        while (await timer.WaitForNextTickAsync(CancellationToken.None) && !cancellation.IsCancellationRequested)
        {
            var number = _said++;
            Speakers[(int)(number % Speakers.Count)].Say(number);
        }
    }

    public long Said => _said;

    /// <summary>Whether nobody waits for a receipt and everybody has read all that there is.</summary>
    public bool IsQuiet => People.TrueForAll(person => person.IsDone && person.IsInside)
        && People.TrueForAll(person => person.Room.Log.Count == 0 || person.Story.Last >= person.Room.Log.Keys.Max());

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await Task.WhenAll(_work).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _http.Dispose();
        _ending.Dispose();
    }

    private async Task PingAsync()
    {
        using var timer = new PeriodicTimer(PingRound / Slices);
        for (var slice = 0; await timer.WaitForNextTickAsync(_ending.Token); slice = (slice + 1) % Slices)
        {
            for (var i = slice; i < People.Count; i += Slices)
            {
                People[i].Ping();
            }
        }
    }
}
