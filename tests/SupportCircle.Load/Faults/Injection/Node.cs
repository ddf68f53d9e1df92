using System.Globalization;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Faults.Injection;

/// <summary>One host of the product, at the same address whenever it runs. One thing happens to it at a time.</summary>
internal sealed class Node(int number, Installation installation, IReadOnlyDictionary<string, string> settings, Chronicle chronicle) : IAsyncDisposable
{
    private const int Starts = 5;

    private Task _work = Task.CompletedTask;
    private ServerProcess? _server;

    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    public async Task StartAsync(CancellationToken cancellation)
    {
        _server = await installation.StartAsync(Address, settings, cancellation);
        Address = _server.Address;
        Watch(_server);
    }

    /// <summary>Kills it at once; it is started again while the run goes on.</summary>
    public Task KillAsync(CancellationToken cancellation) => EndAsync(FaultKind.Kill, _ => Task.CompletedTask, cancellation);

    /// <summary>Asks it to end, and starts it again.</summary>
    public Task RestartAsync(CancellationToken cancellation) =>
        EndAsync(FaultKind.Restart, server => server.StopAsync(cancellation), cancellation);

    /// <summary>Halts it for a while.</summary>
    public async Task FreezeAsync(TimeSpan time, CancellationToken cancellation)
    {
        await SettleAsync();
        chronicle.Count(FaultKind.Freeze);
        _work = ThawAsync();

        async Task ThawAsync()
        {
            var since = chronicle.Now;
            Signals.Freeze(_server!.Id);
            await Task.Delay(time, cancellation);
            Signals.Thaw(_server.Id);
            chronicle.Paused(since);
        }
    }

    /// <summary>Waits until nothing is being done to it.</summary>
    /// <exception cref="ServerFailure">It did not come back.</exception>
    public Task SettleAsync() => _work;

    public async ValueTask DisposeAsync()
    {
        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (Interlocked.Exchange(ref _server, null) is { } server)
        {
            await server.DisposeAsync();
        }
    }

    private async Task EndAsync(FaultKind kind, Func<ServerProcess, Task> ask, CancellationToken cancellation)
    {
        await SettleAsync();
        chronicle.Count(kind);
        _work = ComeBackAsync();

        async Task ComeBackAsync()
        {
            var server = Interlocked.Exchange(ref _server, null)!;
            var since = chronicle.Now;
            await ask(server);
            await server.DisposeAsync();
            await StartAgainAsync(cancellation);
            chronicle.Started(since);
        }
    }

    // As whatever looks after a host does.
    private async Task StartAgainAsync(CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await StartAsync(cancellation);
                return;
            }
            catch (ServerFailure failure) when (attempt < Starts)
            {
                await Console.Error.WriteLineAsync(failure.Message);
            }
        }
    }

    // Whoever ends a server takes it away first.
    private void Watch(ServerProcess server) => _ = server.Ended.ContinueWith(
        _ =>
        {
            if (ReferenceEquals(_server, server))
            {
                chronicle.Down(string.Create(CultureInfo.InvariantCulture, $"Node {number} ended by itself."));
            }
        },
        TaskScheduler.Default);
}
