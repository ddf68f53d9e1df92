namespace SupportCircle.Load.Faults.Checking;

/// <summary>What may have been seen of a circle, by its log and by what its members asked for.</summary>
internal sealed class Truth
{
    private readonly Dictionary<long, Said> _said = [];
    private readonly Dictionary<Guid, long> _sequences = [];
    private readonly ILookup<long, Change> _changes;
    private readonly Dictionary<long, Change> _byNumber = [];

    public Truth(CircleRecord circle)
    {
        Circle = circle;
        var posts = circle.Members.SelectMany(member => member.Posts, (member, post) => (member, post)).ToList();
        var byId = posts.ToDictionary(asked => asked.post.Id);
        foreach (var (message, _) in circle.Log.Messages)
        {
            if (!message.IsGone)
            {
                _sequences.TryAdd(message.ClientMessageId, message.Sequence);
                if (byId.TryGetValue(message.ClientMessageId, out var asked))
                {
                    _said.TryAdd(message.Sequence, new Said(asked.post, asked.member.SeatId));
                }
            }
        }

        foreach (var (member, post) in posts)
        {
            if (post.Receipt is { Number: var sequence } && IsGone(sequence))
            {
                _said.TryAdd(sequence, new Said(post, member.SeatId));
                _sequences.TryAdd(post.Id, sequence);
            }
        }

        _changes = circle.Members.SelectMany(member => member.Changes).ToLookup(change => change.Sequence);
        foreach (var change in circle.Members.SelectMany(member => member.Changes))
        {
            if (change.Receipt is { Number: var number })
            {
                _byNumber.TryAdd(number, change);
            }
        }
    }

    public CircleRecord Circle { get; }

    public long LastSequence => Circle.Log.Messages.Count;

    public long LastChange => Circle.Log.Changes.Count;

    /// <summary>Where a post stands in the log; null when it does not.</summary>
    public long? SequenceOf(Guid clientMessageId) =>
        _sequences.TryGetValue(clientMessageId, out var sequence) ? sequence : null;

    /// <summary>Who said a message; null for one that nobody here did.</summary>
    public Said? Who(long sequence) => _said.GetValueOrDefault(sequence);

    /// <summary>The change that got this number in a receipt.</summary>
    public Change? WhoChanged(long number) => _byNumber.GetValueOrDefault(number);

    public LoggedMessage? At(long sequence) =>
        sequence >= 1 && sequence <= LastSequence ? Circle.Log.Messages[(int)sequence - 1] : null;

    public bool IsGone(long sequence) => At(sequence) is { Message.IsGone: true };

    /// <summary>Whether a message may have been seen like that at some time.</summary>
    public bool Agrees(Sighting seen) => seen.IsGone
        ? IsGone(seen.Sequence)
        : Who(seen.Sequence) is { } said && said.Post.Id == seen.ClientMessageId && said.SeatId == seen.SeatId
            && (said.Post.Digest == seen.Digest || _changes[seen.Sequence].Any(change => !change.IsDeletion && change.Digest == seen.Digest));

    /// <summary>Whether a change may have been seen like that: with its own words, or with later ones of the same message.</summary>
    public bool Agrees(ChangeSighting seen) =>
        seen.Change >= 1 && seen.Change <= LastChange && Circle.Log.Changes[(int)seen.Change - 1].Sequence == seen.Sequence
        && (seen.IsGone
            ? IsGone(seen.Sequence)
            : _changes[seen.Sequence].Any(change => !change.IsDeletion && change.Digest == seen.Digest));

    /// <summary>The words that a message has in the end: those of its last edit, or the first ones.</summary>
    public ulong? Words(long sequence)
    {
        var last = _changes[sequence].Where(change => !change.IsDeletion && change.Receipt is not null).MaxBy(change => change.Receipt!.Value.Number);
        return last?.Digest ?? Who(sequence)?.Post.Digest;
    }
}

/// <summary>A message and whose it is.</summary>
internal sealed record Said(Post Post, Guid SeatId);
