using System.Diagnostics;
using SupportCircle.Data.Conversation;

namespace SupportCircle.Web.Realtime;

/// <summary>Hands what the log has committed to the rooms of this node and to the other nodes, in the order of the log.</summary>
internal sealed partial class CirclePublisher(
    MessageLog log, RoomFrames frames, Rooms rooms, NodeBus bus, RealtimeMeter meter, ILogger<CirclePublisher> logger) : BackgroundService
{
    // Ends when the log has ended and everything committed was sent: a stop of the host loses nothing on the way.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var group in log.Committed.ReadAllAsync(CancellationToken.None))
        {
            var since = Stopwatch.GetTimestamp();
            foreach (var circle in group.GroupBy(entry => entry.CircleId))
            {
                Publish(circle.Key, circle);
            }

            meter.Published(since);
        }
    }

    private void Publish(Guid circleId, IEnumerable<Committed> committed)
    {
        try
        {
            var entries = committed.Select(frames.Entry).ToList();
            foreach (var entry in entries)
            {
                rooms.Take(circleId, entry);
            }

            bus.Publish(circleId, entries);
        }
        catch (Exception failure)
        {
            // What cannot be sent must not silence the other circles; the log is read for what is missing.
            LogFailure(failure.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "What was committed could not be published: {Failure}.")]
    private partial void LogFailure(string failure);
}
