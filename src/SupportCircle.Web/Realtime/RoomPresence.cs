namespace SupportCircle.Web.Realtime;

/// <summary>
/// Who is in one circle, as one node knows it: by its own lines, and by what the other nodes tell. Nobody can tell who hides
/// from who is away: to hide is to leave.
/// </summary>
/// <param name="node">What this one is called among the nodes.</param>
internal sealed class RoomPresence(Guid node, TimeProvider time)
{
    /// <summary>So long somebody whose last line has ended is still told to be there: a reload is no leaving.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>So seldom the people in a circle are told at most.</summary>
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    /// <summary>So often a node tells the others.</summary>
    public static readonly TimeSpan Refresh = TimeSpan.FromSeconds(10);

    /// <summary>Without a word for so long, a node has died.</summary>
    public static readonly TimeSpan Expiry = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly Dictionary<Line, (Guid SeatId, bool Hides)> _lines = [];
    private readonly Dictionary<Guid, (long HeardAt, IReadOnlyList<Guid> Seats)> _nodes = [];
    private readonly Dictionary<Guid, long> _seenAt = [];
    private readonly HashSet<Guid> _ended = [];
    private Guid[] _told = [];
    private long? _toldAt;
    private long? _toldNodesAt;
    private long? _stillSince;
    private bool _isOwnNew;
    private bool _isUrgent;
    private bool _isAsked;

    /// <summary>The seats of this node's lines, also of those who hide.</summary>
    public IReadOnlyList<Guid> Seats
    {
        get
        {
            lock (_lock)
            {
                return [.. _lines.Values.Select(line => line.SeatId)];
            }
        }
    }

    /// <summary>Who is here and does not hide it.</summary>
    public IReadOnlyList<Guid> Here
    {
        get
        {
            lock (_lock)
            {
                return Look();
            }
        }
    }

    private Guid[] Own => [.. _lines.Values.Where(line => !line.Hides).Select(line => line.SeatId).Distinct().Order()];

    /// <summary>Somebody is here.</summary>
    /// <returns>Who is.</returns>
    public IReadOnlyList<Guid> Arrive(Line line, Guid seatId, bool hides)
    {
        lock (_lock)
        {
            Stir();
            _lines[line] = (seatId, hides);
            _ended.Remove(seatId);
            _isOwnNew = true;
            var here = Look();
            if (_lines.Count == 1)
            {
                // Whoever is alone at this node has it all from the answer.
                _told = here;
            }

            return here;
        }
    }

    /// <param name="hasEnded">Whether they do not belong any more: then there is no grace.</param>
    public void Leave(Line line, bool hasEnded)
    {
        lock (_lock)
        {
            Stir();
            _isOwnNew = true;
            if (_lines.Remove(line, out var place) && hasEnded)
            {
                End(place.SeatId);
                _ended.Add(place.SeatId);
            }
        }
    }

    /// <summary>The seats among those of this node's lines whose owners hide.</summary>
    public void Learn(IReadOnlySet<Guid> hiding)
    {
        lock (_lock)
        {
            Choose(line => hiding.Contains(line.SeatId));
        }
    }

    /// <summary>What a node tells.</summary>
    public void Hear(NodeWord word)
    {
        lock (_lock)
        {
            if (word.Presence is { } other)
            {
                Hear(other);
            }

            if (word.Hides is { } choice)
            {
                Choose(line => line.SeatId == choice.SeatId ? choice.Hides : line.Hides);
            }
        }
    }

    /// <summary>What those who hear the circle are to be told; null when it is nothing new, or too soon.</summary>
    public IReadOnlyList<Guid>? ToTell()
    {
        lock (_lock)
        {
            if (_stillSince is { } since && (_nodes.Count == 0 || time.GetElapsedTime(since) < Pace))
            {
                return null;
            }

            var here = Look();
            if (here.AsSpan().SequenceEqual(_told) || (!_isUrgent && _toldAt is { } last && time.GetElapsedTime(last) < Pace))
            {
                return null;
            }

            (_told, _toldAt, _isUrgent) = (here, time.GetTimestamp(), false);
            return here;
        }
    }

    /// <summary>What the other nodes are to be told; null when it is nothing new, and they were told a short time ago.</summary>
    public NodePresence? ToTellNodes()
    {
        lock (_lock)
        {
            return _toldNodesAt is not { } last ? Tell(Own, asks: true)
                : _isAsked || _ended.Count > 0 || _isOwnNew || time.GetElapsedTime(last) >= Refresh ? Tell(Own, asks: false)
                : null;
        }
    }

    /// <summary>For when nobody hears the circle at this node, or any more.</summary>
    public NodePresence LastWords()
    {
        lock (_lock)
        {
            return Tell([], asks: false);
        }
    }

    private void Hear(NodePresence other)
    {
        Stir();
        _nodes[other.Node] = (time.GetTimestamp(), other.Seats);
        _isAsked |= other.Asks;
        foreach (var seatId in other.Ended)
        {
            End(seatId);
        }
    }

    private NodePresence Tell(Guid[] own, bool asks)
    {
        var presence = new NodePresence(node, own, [.. _ended], asks);
        (_toldNodesAt, _isAsked, _isOwnNew) = (time.GetTimestamp(), false, false);
        _ended.Clear();
        return presence;
    }

    private void Choose(Func<(Guid SeatId, bool Hides), bool> hides)
    {
        foreach (var (line, place) in _lines.Where(line => line.Value.Hides != hides(line.Value)).ToArray())
        {
            Stir();
            _isOwnNew = true;
            _lines[line] = place with { Hides = !place.Hides };
        }
    }

    private void End(Guid seatId) => _isUrgent |= _seenAt.Remove(seatId);

    // Something changes: whoever is here has been seen until now.
    private void Stir()
    {
        Look();
        _stillSince = null;
    }

    private Guid[] Look()
    {
        var now = time.GetTimestamp();
        foreach (var (id, _) in _nodes.Where(other => time.GetElapsedTime(other.Value.HeardAt, now) >= Expiry).ToArray())
        {
            _nodes.Remove(id);
        }

        var present = Own.Union(_nodes.Values.SelectMany(other => other.Seats)).ToArray();
        foreach (var seatId in present)
        {
            _seenAt[seatId] = now;
        }

        foreach (var (seatId, _) in _seenAt.Where(seen => time.GetElapsedTime(seen.Value, now) >= Grace).ToArray())
        {
            _seenAt.Remove(seatId);
        }

        // Most rooms are still most of the time, and are asked twice a second.
        var here = _seenAt.Keys.Order().ToArray();
        _stillSince = here.AsSpan().SequenceEqual(_told) && here.Length == present.Length ? now : null;
        return here;
    }
}
