using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Realtime;

/// <summary>A hub's lifetime manager that knows every connection, and whose it is, and can cut it.</summary>
internal abstract class LineConnections<THub>(ILogger<DefaultHubLifetimeManager<THub>> logger, TimeProvider time)
    : DefaultHubLifetimeManager<THub>(logger)
    where THub : Hub
{
    private readonly ConcurrentDictionary<string, Line> _lines = new(StringComparer.Ordinal);

    /// <summary>How many connections there are.</summary>
    public int Count => _lines.Count;

    protected IEnumerable<Line> Lines => _lines.Values;

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
            Leave(line);
        }

        await base.OnDisconnectedAsync(connection);
    }

    /// <summary>Cuts every line that is meant.</summary>
    public virtual void Cut(Func<Line, bool> isMeant)
    {
        foreach (var line in _lines.Values.Where(isMeant))
        {
            Leave(line);
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

    /// <summary>The connection's line; null once it has gone.</summary>
    protected Line? Find(string connectionId) => _lines.GetValueOrDefault(connectionId);

    /// <summary>Nothing more is sent to the line.</summary>
    protected abstract void Leave(Line line);
}
