using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.Circles;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// Tells who is in the circles that are heard here: those who hear them, and the other nodes. And every few seconds reads
/// who hides it, since a node that was told so by the bus may not have heard.
/// </summary>
internal sealed partial class PresenceKeeper(
    Rooms rooms, RoomFrames frames, NodeBus bus, CirclePresence watched, IServiceScopeFactory scopes, TimeProvider time, ILogger<PresenceKeeper> logger)
    : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Compare = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        Rounds.RunAsync(() => Task.Delay(Tick, time, stoppingToken), TellAsync, Tell, stoppingToken),
        Rounds.RunAsync(() => Task.Delay(Compare, time, stoppingToken), () => CompareAsync(stoppingToken), Tell, stoppingToken));

    private Task TellAsync()
    {
        foreach (var room in rooms.All)
        {
            if (room.Presence.ToTell() is { } here)
            {
                room.Tell(frames.Entry(new PresenceChanged(room.CircleId, here)));
            }

            if (room.Presence.ToTellNodes() is { } presence)
            {
                bus.Publish(room.CircleId, [new NodeWord { Presence = presence }.Entry()]);
            }
        }

        return Task.CompletedTask;
    }

    private async Task CompareAsync(CancellationToken cancellation)
    {
        await watched.RestAsync();
        var here = rooms.All.SelectMany(room => room.Presence.Seats).ToList();
        if (here.Count > 0)
        {
            await using var scope = scopes.CreateAsyncScope();
            var hiding = await scope.ServiceProvider.GetRequiredService<SeatPresence>().HidingAsync(here, cancellation);
            foreach (var room in rooms.All)
            {
                room.Presence.Learn(hiding);
            }
        }
    }

    private void Tell(Exception failure) => LogFailure(failure.GetType().Name);

    [LoggerMessage(LogLevel.Error, "Who is in the circles could not be told: {Failure}.")]
    private partial void LogFailure(string failure);
}
