using System.Collections.Concurrent;
using SupportCircle.Data.Conversation;

namespace SupportCircle.Web.Realtime;

/// <summary>The circles that somebody on this node hears.</summary>
internal sealed class Rooms(NodeBus bus, TimeProvider time)
{
    private readonly ConcurrentDictionary<Guid, Room> _rooms = new();
    private readonly ConcurrentDictionary<Room, long> _behind = new();
    private readonly Guid _node = Guid.NewGuid();

    public IEnumerable<Room> All => _rooms.Values;

    /// <summary>Rooms that miss something, and since when, as <see cref="TimeProvider.GetTimestamp"/> tells it.</summary>
    public IEnumerable<KeyValuePair<Room, long>> Behind => _behind;

    /// <summary>The circle's room, if the node hears all that is said of the circle.</summary>
    public Room? Heard(Guid circleId) =>
        _rooms.TryGetValue(circleId, out var room) && room.Following is { IsCompletedSuccessfully: true } ? room : null;

    /// <summary>From when this has returned the line hears the circle.</summary>
    /// <param name="at">How far the log was before this was called.</param>
    /// <returns>How far it is for those who hear the circle here: all that comes after is heard.</returns>
    public async Task<LogPosition> JoinAsync(Line line, Guid circleId, LogPosition at)
    {
        Room room;
        do
        {
            room = _rooms.GetOrAdd(circleId, (id, at) => new Room(id, at, new RoomPresence(_node, time)), at);
            line.Add(room);
        }
        while (!TryAdd(line, room));

        await Following(room);
        return room.Sent ?? at;
    }

    /// <summary>Somebody is here, by a line that has joined.</summary>
    /// <returns>Who is.</returns>
    public IReadOnlyList<Guid> Arrive(Line line, Guid circleId, Guid seatId, bool hides) =>
        _rooms.TryGetValue(circleId, out var room) ? room.Arrive(line, seatId, hides) : [];

    public void Leave(Line line, Guid circleId, bool hasEnded = false)
    {
        if (_rooms.TryGetValue(circleId, out var room))
        {
            Leave(line, room, hasEnded);
        }
    }

    public void Leave(Line line, Room room, bool hasEnded = false)
    {
        line.Remove(room);
        if (room.Remove(line, hasEnded))
        {
            Forget(room);
        }
    }

    public IReadOnlyList<Line> LinesOf(Guid circleId, Guid memberId) =>
        _rooms.TryGetValue(circleId, out var room) ? room.LinesOf(memberId) : [];

    /// <summary>Sends what was committed to whoever hears the circle here, in the order of the log.</summary>
    public void Take(Guid circleId, in RoomEntry entry)
    {
        if (!_rooms.TryGetValue(circleId, out var room))
        {
            return;
        }

        if (entry.IsForNodes)
        {
            room.Presence.Hear(NodeWord.Read(entry));
        }
        else if (entry.IsInPassing)
        {
            room.Tell(entry);
        }
        else if (room.Take(entry))
        {
            _behind.TryAdd(room, time.GetTimestamp());
        }
    }

    /// <summary>The circle's log is as far as that.</summary>
    public void Learn(Guid circleId, LogPosition position)
    {
        if (_rooms.TryGetValue(circleId, out var room) && room.Learn(position))
        {
            _behind.TryAdd(room, time.GetTimestamp());
        }
    }

    /// <summary>Somebody looks after the room: it counts as behind anew if it still is.</summary>
    public void LookAgain(Room room)
    {
        _behind.TryRemove(room, out _);
        if (room.IsBehind)
        {
            _behind.TryAdd(room, time.GetTimestamp());
        }
    }

    private bool TryAdd(Line line, Room room)
    {
        if (room.TryAdd(line))
        {
            return true;
        }

        line.Remove(room);
        _rooms.TryRemove(new(room.CircleId, room));
        return false;
    }

    private Task<IDisposable> Following(Room room)
    {
        lock (room)
        {
            return room.Following ??= bus.FollowAsync(room.CircleId, entry => Take(room.CircleId, entry));
        }
    }

    private void Forget(Room room)
    {
        _rooms.TryRemove(new(room.CircleId, room));
        _behind.TryRemove(room, out _);
        bus.Publish(room.CircleId, [new NodeWord { Presence = room.Presence.LastWords() }.Entry()]);
        _ = UnfollowAsync(room);
    }

    private async Task UnfollowAsync(Room room) => (await Following(room)).Dispose();
}
