using SupportCircle.Load.Faults.Checking;

namespace SupportCircle.Load.Faults.Clients;

/// <summary>
/// Decides what a member says next, and remembers all of it: mostly posts, now and then an edit or a deletion, and some
/// that the rules forbid.
/// </summary>
/// <param name="elsewhere">A circle that the member does not belong to.</param>
internal sealed class Author(Guid circleId, Guid elsewhere, Random random)
{
    private const int OneInForbidden = 25;
    private const int OneInEdits = 10;
    private const int OneInDeletions = 25;
    private const int OneInReplies = 6;
    private const long NeverReached = 1_000_000_000;

    private readonly Lock _lock = new();
    private readonly List<Post> _posts = [];
    private readonly List<Change> _changes = [];
    private readonly List<long> _changeable = [];

    public IReadOnlyList<Post> Posts => _posts;

    public IReadOnlyList<Change> Changes => _changes;

    /// <param name="last">The newest message that the member has.</param>
    public Outgoing Next(long last)
    {
        lock (_lock)
        {
            var next = Choose(last);
            if (next.Wording is Post post)
            {
                _posts.Add(post);
            }
            else
            {
                _changes.Add((Change)next.Wording);
            }

            return next;
        }
    }

    /// <summary>Whoever has a receipt may change what they said, one change at a time.</summary>
    public void Settled(Outgoing sent)
    {
        if (sent.Wording is { IsProper: true, Receipt: { } receipt } and not Change { IsDeletion: true })
        {
            lock (_lock)
            {
                _changeable.Add(sent.Wording is Change change ? change.Sequence : receipt.Number);
            }
        }
    }

    private Outgoing Choose(long last)
    {
        if (random.Next(OneInForbidden) == 0)
        {
            return Forbidden();
        }

        if (_changeable.Count > 0 && random.Next(OneInEdits) == 0)
        {
            return Outgoing.Edit(circleId, TakeChangeable(), Words.New(random));
        }

        return _changeable.Count > 0 && random.Next(OneInDeletions) == 0
            ? Outgoing.Deletion(circleId, TakeChangeable())
            : Outgoing.Post(circleId, Words.New(random), last > 0 && random.Next(OneInReplies) == 0 ? random.NextInt64(1, last + 1) : null);
    }

    private long TakeChangeable()
    {
        var at = random.Next(_changeable.Count);
        var sequence = _changeable[at];
        _changeable.RemoveAt(at);
        return sequence;
    }

    // Refused by the screening, inside the log's transaction, and by the circle's door.
    private Outgoing Forbidden() => random.Next(3) switch
    {
        0 => Outgoing.Post(circleId, "   ", isProper: false),
        1 => Outgoing.Post(circleId, Words.New(random), NeverReached, isProper: false),
        _ => Outgoing.Post(elsewhere, Words.New(random), isProper: false),
    };
}
