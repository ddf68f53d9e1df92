using Microsoft.AspNetCore.SignalR;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.Conversation;
using SupportCircle.Web.Conversation;

namespace SupportCircle.Web.Realtime;

/// <summary>Sends what the log has committed to those who hear the circle, in the order of the log.</summary>
internal sealed partial class CirclePublisher(
    MessageLog log, IHubContext<CircleHub, ICircleClient> hub, ILogger<CirclePublisher> logger) : BackgroundService
{
    // A group that was run again after an unknown outcome may bring what was sent before.
    private readonly Dictionary<Guid, (long Sequence, long Change)> _sent = [];

    // Ends when the log has ended and everything committed was sent: a stop of the host loses nothing on the way.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var group in log.Committed.ReadAllAsync(CancellationToken.None))
        {
            foreach (var entry in group.Where(IsNext))
            {
                await PublishAsync(entry);
            }
        }
    }

    private bool IsNext(Committed entry)
    {
        var sent = _sent.GetValueOrDefault(entry.CircleId);
        var next = entry switch
        {
            CommittedMessage message => sent with { Sequence = Math.Max(sent.Sequence, message.Sequence) },
            CommittedChange change => sent with { Change = Math.Max(sent.Change, change.Number) },
            _ => sent,
        };
        _sent[entry.CircleId] = next;
        return next != sent;
    }

    private async Task PublishAsync(Committed entry)
    {
        var circle = hub.Clients.Group(CircleGroups.Of(entry.CircleId));
        try
        {
            await (entry switch
            {
                CommittedMessage message => circle.MessagePosted(message.Event()),
                CommittedChange change => circle.MessageChanged(change.Event()),
                _ => throw new InvalidOperationException("A committed entry is a message or a change."),
            });
        }
        catch (Exception failure)
        {
            // One that cannot be sent must not silence the others: clients see the gap and enter again.
            LogFailure(failure);
        }
    }

    [LoggerMessage(LogLevel.Error, "A committed entry could not be published.")]
    private partial void LogFailure(Exception failure);
}
