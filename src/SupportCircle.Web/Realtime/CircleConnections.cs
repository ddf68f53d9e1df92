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
            LeaveAll(line);
        }

        await base.OnDisconnectedAsync(connection);
    }

    public override Task AddToGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default)
    {
        if (_lines.TryGetValue(connectionId, out var line))
        {
            var room = _rooms.GetOrAdd(groupName, _ => new Room());
            line.Rooms.TryAdd(room, 0);
            room.Add(line);

            // Gone in the meantime: what its end did not find is undone here.
            if (!_lines.ContainsKey(connectionId))
            {
                LeaveAll(line);
            }
        }

        return Task.CompletedTask;
    }

    public override Task RemoveFromGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default)
    {
        if (_lines.TryGetValue(connectionId, out var line) && _rooms.TryGetValue(groupName, out var room))
        {
            line.Rooms.TryRemove(room, out _);
            room.Remove(line);
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

    /// <summary>Not used: what goes to a circle goes to all who hear it, in one way.</summary>
    public override Task SendGroupExceptAsync(
        string groupName, string methodName, object?[] args, IReadOnlyList<string> excludedConnectionIds, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("A circle's messages go to everybody in it.");

    /// <summary>Not used: see <see cref="SendGroupExceptAsync"/>.</summary>
    public override Task SendGroupsAsync(
        IReadOnlyList<string> groupNames, string methodName, object?[] args, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("A message belongs to one circle.");

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
            LeaveAll(line);
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

    private static void LeaveAll(Line line)
    {
        foreach (var room in line.Rooms.Keys)
        {
            room.Remove(line);
        }
    }
}
