using SupportCircle.Data.Conversation;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// Brings rooms what did not reach them. A missing number is waited for shortly, since it may be on its way; then the log
/// is read. And every few seconds all rooms are held against the log: what a node committed before it died, or what the
/// bus has lost, shows up so by itself.
/// </summary>
internal sealed partial class RoomKeeper(
    Rooms rooms, RoomFrames frames, NodeBus bus, IServiceScopeFactory scopes, TimeProvider time, ILogger<RoomKeeper> logger)
    : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Compare = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        Rounds.RunAsync(() => Task.Delay(Tick, time, stoppingToken), () => CatchUpAsync(stoppingToken), Tell, stoppingToken),
        Rounds.RunAsync(() => bus.Resumed.WaitAsync(Compare, time, stoppingToken), () => CompareAsync(stoppingToken), Tell, stoppingToken));

    private async Task CatchUpAsync(CancellationToken cancellation)
    {
        foreach (var (room, since) in rooms.Behind)
        {
            if (!room.IsBehind)
            {
                rooms.LookAgain(room);
            }
            else if (time.GetElapsedTime(since) >= Patience)
            {
                try
                {
                    await ReadAsync(room, cancellation);
                }
                finally
                {
                    rooms.LookAgain(room);
                }
            }
        }
    }

    private async Task CompareAsync(CancellationToken cancellation)
    {
        var circleIds = rooms.All.Select(room => room.CircleId).ToList();
        if (circleIds.Count > 0)
        {
            await using var scope = scopes.CreateAsyncScope();
            var tail = scope.ServiceProvider.GetRequiredService<LogTail>();
            foreach (var (circleId, position) in await tail.PositionsAsync(circleIds, cancellation))
            {
                rooms.Learn(circleId, position);
            }
        }
    }

    private async Task ReadAsync(Room room, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var tail = scope.ServiceProvider.GetRequiredService<LogTail>();
        while (room is { IsBehind: true, Sent: { } sent })
        {
            var (messages, changes) = await tail.AfterAsync(room.CircleId, sent, cancellation);
            foreach (var entry in messages.Select(message => frames.Entry(room.CircleId, message)).Concat(changes.Select(frames.Entry)))
            {
                room.Take(entry);
            }

            if (room.Sent == sent)
            {
                return;
            }
        }
    }

    private void Tell(Exception failure) => LogFailure(failure.GetType().Name);

    [LoggerMessage(LogLevel.Error, "Rooms could not be held against the log: {Failure}.")]
    private partial void LogFailure(string failure);
}
