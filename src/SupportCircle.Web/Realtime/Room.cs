using SupportCircle.Data.Conversation;

namespace SupportCircle.Web.Realtime;

/// <summary>The lines of this node that hear one circle, and what they have heard.</summary>
internal sealed class Room(Guid circleId, LogPosition at, RoomPresence presence)
{
    private readonly Lock _lock = new();
    private readonly RoomOrder _order = new(at);
    private Line[] _lines = [];
    private bool _isClosed;

    public Guid CircleId => circleId;

    /// <summary>Who is in the circle.</summary>
    public RoomPresence Presence => presence;

    /// <summary>Completes when the node hears what others say of the circle, or knows that it does not for now.</summary>
    public Task<IDisposable>? Following { get; set; }

    /// <summary>How far its lines have heard; null once it is closed.</summary>
    public LogPosition? Sent
    {
        get
        {
            lock (_lock)
            {
                return _isClosed ? null : _order.Sent;
            }
        }
    }

    /// <summary>Whether something is missing that the log has.</summary>
    public bool IsBehind
    {
        get
        {
            lock (_lock)
            {
                return !_isClosed && _order.IsBehind;
            }
        }
    }

    /// <returns>False when the room has closed: another one takes its place.</returns>
    public bool TryAdd(Line line)
    {
        lock (_lock)
        {
            if (!_isClosed && Array.IndexOf(_lines, line) < 0)
            {
                _lines = [.. _lines, line];
            }

            return !_isClosed;
        }
    }

    /// <summary>Somebody is here, by a line that was added.</summary>
    /// <returns>Who is.</returns>
    public IReadOnlyList<Guid> Arrive(Line line, Guid seatId, bool hides)
    {
        lock (_lock)
        {
            return Array.IndexOf(_lines, line) < 0 ? [] : presence.Arrive(line, seatId, hides);
        }
    }

    /// <summary>Nothing reaches the line from here once this has returned.</summary>
    /// <param name="hasEnded">Whether its owner does not belong to the circle any more.</param>
    /// <returns>Whether it was the last: the room is closed then.</returns>
    public bool Remove(Line line, bool hasEnded)
    {
        lock (_lock)
        {
            if (_isClosed || Array.IndexOf(_lines, line) < 0)
            {
                return false;
            }

            presence.Leave(line, hasEnded);
            _lines = [.. _lines.Where(other => other != line)];
            return _isClosed = _lines.Length == 0;
        }
    }

    public IReadOnlyList<Line> LinesOf(Guid memberId)
    {
        lock (_lock)
        {
            return [.. _lines.Where(line => line.MemberId == memberId)];
        }
    }

    /// <summary>Sends what has arrived, and what was waiting for it.</summary>
    /// <returns>Whether something before it is missing.</returns>
    public bool Take(in RoomEntry entry)
    {
        lock (_lock)
        {
            _order.Add(entry);
            while (_order.TryNext(out var next))
            {
                Send(next);
            }

            return !_isClosed && _order.IsBehind;
        }
    }

    /// <summary>Sends what is told in passing.</summary>
    public void Tell(in RoomEntry entry)
    {
        lock (_lock)
        {
            Send(entry);
        }
    }

    /// <summary>The log is as far as that.</summary>
    /// <returns>Whether something is missing.</returns>
    public bool Learn(LogPosition position)
    {
        lock (_lock)
        {
            _order.Learn(position);
            return !_isClosed && _order.IsBehind;
        }
    }

    private void Send(in RoomEntry entry)
    {
        var message = RoomFrames.Message(entry.Frame);
        foreach (var line in _lines)
        {
            line.Send(message);
        }
    }
}
