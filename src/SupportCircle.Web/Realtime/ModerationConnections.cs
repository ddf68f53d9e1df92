using Microsoft.AspNetCore.SignalR;

namespace SupportCircle.Web.Realtime;

/// <summary>The dashboards that are open on this node.</summary>
internal sealed class ModerationConnections(ILogger<DefaultHubLifetimeManager<ModerationHub>> logger, TimeProvider time)
    : LineConnections<ModerationHub>(logger, time)
{
    /// <summary>To these people, on all their lines; waits for nobody.</summary>
    public void Send(IReadOnlyCollection<Guid> memberIds, SerializedHubMessage message)
    {
        foreach (var line in Lines.Where(line => memberIds.Contains(line.MemberId)))
        {
            line.Send(message);
        }
    }

    protected override void Leave(Line line)
    {
        // It is in no room: whom something is for is worked out each time.
    }
}
