using System.Globalization;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Faults.Injection;

/// <summary>One host of the product, at the same address whenever it runs.</summary>
/// <param name="faketime">The clock that it sees; null for the machine's.</param>
internal sealed class Node(int number, Installation installation, FakeClock? faketime, Chronicle chronicle) : IAsyncDisposable
{
    private const int Starts = 5;
    private static readonly Dictionary<string, string> NoSettings = new(StringComparer.Ordinal);

    private ServerProcess? _server;

    /// <summary>What is done to it.</summary>
    public Turns Turns { get; } = new(chronicle);

    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    public async Task StartAsync(CancellationToken cancellation)
    {
        // Whoever starts a host sees to its clock first.
        faketime?.Set(TimeSpan.Zero);
        _server = await installation.StartAsync(Address, faketime?.Settings ?? NoSettings, cancellation);
        Address = _server.Address;
        Watch(_server);
    }

    /// <summary>Kills it at once, and starts it again.</summary>
    public Task KillAsync(CancellationToken cancellation) =>
        Turns.BeginAsync(FaultKind.Kill, () => ComeBackAsync(_ => Task.CompletedTask, cancellation));

    /// <summary>Asks it to end, and starts it again.</summary>
    public Task RestartAsync(CancellationToken cancellation) =>
        Turns.BeginAsync(FaultKind.Restart, () => ComeBackAsync(server => server.StopAsync(cancellation), cancellation));

    /// <summary>Halts it for a while.</summary>
    public Task FreezeAsync(TimeSpan time, CancellationToken cancellation) => Turns.BeginAsync(FaultKind.Freeze, async () =>
    {
        var since = chronicle.Now;
        Signals.Freeze(_server!.Id);
        await Task.Delay(time, cancellation);
        Signals.Thaw(_server.Id);
        chronicle.Paused(since);
    });

    /// <summary>Its clock is wrong from now on, until it starts again.</summary>
    public Task JumpAsync(TimeSpan offset) => Turns.BeginAsync(FaultKind.JumpClock, () =>
    {
        faketime!.Set(offset);
        return Task.CompletedTask;
    });

    public async ValueTask DisposeAsync()
    {
        await Turns.SettleAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (Interlocked.Exchange(ref _server, null) is { } server)
        {
            await server.DisposeAsync();
        }
    }

    private async Task ComeBackAsync(Func<ServerProcess, Task> ask, CancellationToken cancellation)
    {
        var server = Interlocked.Exchange(ref _server, null)!;
        var since = chronicle.Now;
        await ask(server);
        await server.DisposeAsync();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await StartAsync(cancellation);
                chronicle.Started(since);
                return;
            }
            catch (ServerFailure failure) when (attempt < Starts)
            {
                // As whatever looks after a host does: try again.
                await Console.Error.WriteLineAsync(failure.Message);
            }
            catch (ServerFailure failure)
            {
                throw new LostServer(string.Create(CultureInfo.InvariantCulture, $"Node {number} did not come back: {failure.Message}"));
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

/// <summary>A server that was harmed did not come back: that too is a promise broken.</summary>
internal sealed class LostServer(string message) : Exception(message);
