using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// The hub's lifetime manager. The framework's own waits in a group send until every connection has taken the message,
/// so that one sleeping phone would hold up a circle; this one serialises once, writes, and waits for nobody.
/// </summary>
internal sealed class CircleConnections(ILogger<DefaultHubLifetimeManager<CircleHub>> logger, TimeProvider time)
    : DefaultHubLifetimeManager<CircleHub>(logger)
{
    private readonly ConcurrentDictionary<string, Line> _lines = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Room> _rooms = new(StringComparer.Ordinal);

    public override async Task OnConnectedAsync(HubConnectionContext connection)
    {
        var user = connection.User;
        _lines[connection.ConnectionId] = new Line(connection, user.MemberId(), user.SessionId(), time);
        await base.OnConnectedAsync(connection);
    }

    public override async Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        if (_lines.TryRemove(connection.ConnectionId, out var line))
        {
            foreach (var group in _rooms.Keys)
            {
                Leave(line, group);
            }
        }

        await base.OnDisconnectedAsync(connection);
    }

    public override Task AddToGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default)
    {
        if (_lines.TryGetValue(connectionId, out var line))
        {
            _rooms.GetOrAdd(groupName, _ => new Room()).Add(line);

            // Gone in the meantime: what its end did not find is undone here.
            if (!_lines.ContainsKey(connectionId))
            {
                Leave(line, groupName);
            }
        }

        return Task.CompletedTask;
    }

    public override Task RemoveFromGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default)
    {
        if (_lines.TryGetValue(connectionId, out var line))
        {
            Leave(line, groupName);
        }

        return Task.CompletedTask;
    }

    public override Task SendGroupAsync(
        string groupName, string methodName, object?[] args, CancellationToken cancellationToken = default)
    {
        if (_rooms.TryGetValue(groupName, out var room) && !room.IsEmpty)
        {
            var message = new SerializedHubMessage(new InvocationMessage(methodName, args));
            foreach (var line in room.Lines)
            {
                line.Send(message);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Takes a member out of a circle's room first, so that nothing more is sent, and then cuts the lines.</summary>
    public void CutFromCircle(Guid memberId, Guid circleId)
    {
        if (_rooms.TryGetValue(CircleGroups.Of(circleId), out var room))
        {
            foreach (var line in room.Lines.ToArray().Where(line => line.MemberId == memberId))
            {
                room.Remove(line);
                line.Abort();
            }
        }
    }

    /// <summary>Cuts every line that is meant.</summary>
    public void Cut(Func<Line, bool> isMeant)
    {
        foreach (var line in _lines.Values.Where(isMeant))
        {
            foreach (var room in _rooms.Values)
            {
                room.Remove(line);
            }

            line.Abort();
        }
    }

    public void CutStuck()
    {
        foreach (var line in _lines.Values)
        {
            line.AbortIfStuck();
        }
    }

    private void Leave(Line line, string groupName)
    {
        if (_rooms.TryGetValue(groupName, out var room))
        {
            room.Remove(line);
        }
    }
}
