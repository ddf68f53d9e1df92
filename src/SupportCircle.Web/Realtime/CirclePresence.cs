using System.Collections.Concurrent;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// Who is in circles now, on any node, for somebody who looks at them from outside. Of a circle that nobody hears at this node
/// the others are asked, and listened to for as long as somebody goes on looking.
/// </summary>
internal sealed class CirclePresence(Rooms rooms, NodeBus bus, TimeProvider time)
{
    /// <summary>Within so long the others answer who is asked for the first time: they look twice a second.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(750);

    /// <summary>So long a circle is listened to that nobody looks at any more.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(3);

    private readonly ConcurrentDictionary<Guid, Watch> _watches = new();

    /// <returns>The seats of those who are in one of the circles and do not hide it.</returns>
    public async Task<IReadOnlySet<Guid>> HereAsync(IReadOnlyCollection<Guid> circleIds, CancellationToken cancellation)
    {
        if (bus.HasOthers)
        {
            await Task.WhenAll(circleIds.Where(id => rooms.Heard(id) is null).Select(AskAsync)).WaitAsync(cancellation);
        }

        return circleIds.SelectMany(Here).ToHashSet();
    }

    /// <summary>Ends what nobody has asked for any more.</summary>
    public async Task RestAsync()
    {
        foreach (var (circleId, watch) in _watches)
        {
            if (time.GetElapsedTime(watch.AskedAt) >= Rest && _watches.TryRemove(circleId, out var old))
            {
                (await old.Following.Value).Dispose();
            }
        }
    }

    private IReadOnlyList<Guid> Here(Guid circleId) =>
        rooms.Heard(circleId)?.Presence.Here ?? (_watches.TryGetValue(circleId, out var watch) ? watch.Presence.Here : []);

    private Task AskAsync(Guid circleId)
    {
        var watch = _watches.GetOrAdd(circleId, id =>
        {
            var presence = new RoomPresence(Guid.NewGuid(), time);
            return new Watch(presence, new Lazy<Task<IDisposable>>(() => FollowAsync(id, presence)));
        });
        watch.AskedAt = time.GetTimestamp();
        return watch.Following.Value;
    }

    private async Task<IDisposable> FollowAsync(Guid circleId, RoomPresence presence)
    {
        var following = await bus.FollowAsync(circleId, entry =>
        {
            if (entry.IsForNodes)
            {
                presence.Hear(NodeWord.Read(entry));
            }
        });
        bus.Publish(circleId, [new NodeWord { Presence = presence.ToTellNodes() }.Entry()]);
        await Task.Delay(Patience, time);
        return following;
    }

    private sealed record Watch(RoomPresence Presence, Lazy<Task<IDisposable>> Following)
    {
        public long AskedAt { get; set; }
    }
}
