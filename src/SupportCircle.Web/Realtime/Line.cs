using Microsoft.AspNetCore.SignalR;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// One connection as the sender of group messages sees it: written to, never waited for. One that does not read is
/// cut off, and comes back by itself to what it has missed.
/// </summary>
internal sealed class Line(HubConnectionContext connection, Guid memberId, Guid sessionId, TimeProvider time)
{
    private const int MostPending = 256;
    private static readonly TimeSpan LongestBehind = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private Room[] _rooms = [];
    private int _pending;
    private long _behindSince;

    /// <summary>The rooms that it hears, as they are now: nearly always one.</summary>
    public IReadOnlyList<Room> Rooms
    {
        get
        {
            lock (_lock)
            {
                return _rooms;
            }
        }
    }

    public Guid MemberId => memberId;

    public Guid SessionId => sessionId;

    public void Add(Room room)
    {
        lock (_lock)
        {
            if (Array.IndexOf(_rooms, room) < 0)
            {
                _rooms = [.. _rooms, room];
            }
        }
    }

    public void Remove(Room room)
    {
        lock (_lock)
        {
            _rooms = [.. _rooms.Where(other => other != room)];
        }
    }

    public void Send(SerializedHubMessage message)
    {
        var write = connection.WriteAsync(message, connection.ConnectionAborted);
        if (write.IsCompletedSuccessfully)
        {
            write.GetAwaiter().GetResult();
        }
        else
        {
            Pending();
            _ = FinishAsync(write);
        }
    }

    /// <summary>Cuts the connection when its other end has been behind for too long.</summary>
    public void AbortIfStuck()
    {
        lock (_lock)
        {
            if (_pending == 0 || (_pending <= MostPending && time.GetElapsedTime(_behindSince) <= LongestBehind))
            {
                return;
            }
        }

        Abort();
    }

    public void Abort() => connection.Abort();

    private void Pending()
    {
        bool tooMany;
        lock (_lock)
        {
            if (_pending++ == 0)
            {
                _behindSince = time.GetTimestamp();
            }

            tooMany = _pending > MostPending;
        }

        if (tooMany)
        {
            Abort();
        }
    }

    private async Task FinishAsync(ValueTask write)
    {
        try
        {
            await write;
        }
        catch (OperationCanceledException)
        {
            // The connection has ended; whatever it missed it gets when it enters again.
        }
        finally
        {
            lock (_lock)
            {
                _pending--;
                _behindSince = time.GetTimestamp();
            }
        }
    }
}
