using System.Collections.Concurrent;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// Who is in circles now, on any node, for somebody who looks at them from outside. Of a circle that nobody hears at this node
/// the others are asked, and listened to for as long as somebody goes on looking.
/// </summary>
internal sealed class CirclePresence(Rooms rooms, NodeBus bus, TimeProvider time)
{
    /// <summary>So long at most the others are waited for, the first time: they look twice a second, one that has died never does.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

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
            var (node, answers) = (Guid.NewGuid(), new Answers());
            var presence = new RoomPresence(node, time);
            return new Watch(presence, new Lazy<Task<IDisposable>>(() => FollowAsync(id, node, presence, answers)));
        });
        watch.AskedAt = time.GetTimestamp();
        return watch.Following.Value;
    }

    private async Task<IDisposable> FollowAsync(Guid circleId, Guid node, RoomPresence presence, Answers answers)
    {
        var following = await bus.FollowAsync(circleId, entry =>
        {
            if (entry.IsForNodes && NodeWord.Read(entry) is var word && word.Presence?.Node != node)
            {
                presence.Hear(word);
                answers.Take(word.Presence?.Node);
                if (word.Presence is { Asks: true })
                {
                    // Nobody is here. Whoever asks waits for as many answers as there are nodes that listen.
                    bus.Publish(circleId, [Word(presence.LastWords())]);
                }
            }
        });
        answers.Expect(await bus.AskAsync(circleId, Word(presence.ToTellNodes())));
        await Task.WhenAny(answers.All, Task.Delay(Patience, time));
        return following;
    }

    private static RoomEntry Word(NodePresence? presence) => new NodeWord { Presence = presence }.Entry();

    private sealed record Watch(RoomPresence Presence, Lazy<Task<IDisposable>> Following)
    {
        public long AskedAt { get; set; }
    }

    /// <summary>The nodes that have answered, until all who were asked have: some do before it is known how many there are.</summary>
    private sealed class Answers
    {
        private readonly Lock _lock = new();
        private readonly HashSet<Guid> _nodes = [];
        private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int? _expected;

        public Task All => _all.Task;

        public void Expect(int nodes)
        {
            lock (_lock)
            {
                _expected = nodes;
                Look();
            }
        }

        public void Take(Guid? node)
        {
            lock (_lock)
            {
                if (node is { } known && !All.IsCompleted)
                {
                    _nodes.Add(known);
                    Look();
                }
            }
        }

        private void Look()
        {
            if (_nodes.Count >= _expected)
            {
                _all.TrySetResult();
            }
        }
    }
}
