using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>One group of entries on its way into the log: decides each, in order, inside one transaction.</summary>
/// <param name="again">The group failed before, and may be in the log all the same: what is found there is published
/// too. Whoever has it already drops it by its number.</param>
internal sealed class LogGroup(LogStore store, IReadOnlyList<LogEntry> entries, DateTime now, bool again)
{
    private readonly List<(LogEntry Entry, LogReceipt Receipt)> _receipts = new(entries.Count);
    private readonly List<(LogEntry Entry, Exception Refusal)> _refusals = [];
    private readonly List<Numbered<PostEntry>> _posts = new(entries.Count);
    private readonly List<Numbered<ChangeEntry>> _changes = [];
    private readonly List<Committed> _committed = new(entries.Count);

    /// <summary>What is to be published once <see cref="WriteAsync"/> has returned.</summary>
    public IReadOnlyList<Committed> Committed => _committed;

    /// <summary>Whether the commit was asked for: when it then fails, nobody knows whether the group is in the log.</summary>
    public bool MayBeWritten { get; private set; }

    /// <summary>Finds what of the group is in the log after all, and writes nothing.</summary>
    public async Task FindAsync(CancellationToken cancellation)
    {
        await store.BeginAsync(cancellation);
        var speakers = await store.ReadSpeakersAsync(entries.Select(e => e.SeatId).ToHashSet());
        var known = await store.ReadKnownAsync(entries);
        await store.RollBackAsync();
        _committed.AddRange(
            from entry in entries.DistinctBy(EntryKey.Of)
            where known.ContainsKey(EntryKey.Of(entry)) && speakers.ContainsKey(entry.SeatId)
            select ToPublish(entry, speakers[entry.SeatId].Name, known[EntryKey.Of(entry)]));
    }

    /// <summary>Writes the group and commits it. Nothing is told to anybody yet.</summary>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        await store.BeginAsync(cancellation);
        var circles = new Dictionary<Guid, CircleCounters>(
            await store.LockCirclesAsync(entries.Select(e => e.CircleId).ToHashSet()));
        var speakers = await store.ReadSpeakersAsync(entries.Select(e => e.SeatId).ToHashSet());
        var known = new Dictionary<EntryKey, LogReceipt>(await store.ReadKnownAsync(entries));
        var targets = await ReadTargetsAsync();

        foreach (var entry in entries)
        {
            if (known.TryGetValue(EntryKey.Of(entry), out var first))
            {
                _receipts.Add((entry, first));
                if (again && speakers.TryGetValue(entry.SeatId, out var author))
                {
                    _committed.Add(ToPublish(entry, author.Name, first));
                }
            }
            else if (Refuse(entry, circles, speakers, targets) is { } refusal)
            {
                _refusals.Add((entry, refusal));
            }
            else
            {
                var receipt = Take(entry, circles, speakers[entry.SeatId].Name, targets);
                known.Add(EntryKey.Of(entry), receipt);
                _receipts.Add((entry, receipt));
            }
        }

        if (_posts.Count + _changes.Count == 0)
        {
            await store.RollBackAsync();
            return;
        }

        await store.InsertMessagesAsync(_posts);
        await store.ApplyChangesAsync(_changes);
        await store.RaiseCountersAsync(circles);
        MayBeWritten = true;
        await store.CommitAsync();
    }

    /// <summary>Tells every caller the outcome.</summary>
    public void Settle()
    {
        foreach (var (entry, receipt) in _receipts)
        {
            entry.Settle(receipt);
        }

        foreach (var (entry, refusal) in _refusals)
        {
            entry.Refuse(refusal);
        }
    }

    private async Task<Dictionary<MessageKey, MessageStanding>> ReadTargetsAsync()
    {
        var keys = entries.OfType<ChangeEntry>().Select(e => new MessageKey(e.CircleId, e.Sequence)).ToHashSet();
        return keys.Count == 0 ? [] : new Dictionary<MessageKey, MessageStanding>(await store.ReadTargetsAsync(keys));
    }

    private Exception? Refuse(
        LogEntry entry,
        Dictionary<Guid, CircleCounters> circles,
        IReadOnlyDictionary<Guid, Speaker> speakers,
        Dictionary<MessageKey, MessageStanding> targets)
    {
        if (!circles.TryGetValue(entry.CircleId, out var circle)
            || !speakers.TryGetValue(entry.SeatId, out var speaker)
            || speaker.CircleId != entry.CircleId)
        {
            return Refusal.NotFound();
        }

        var refusal = entry is ChangeEntry { Kind: ChangeKind.Deleted }
            ? PostingRules.RefuseTakingBack(speaker.Standing)
            : PostingRules.Refuse(speaker.Standing, circle.AgreementsVersion, now);
        return refusal ?? entry switch
        {
            PostEntry { ReplyTo: { } sequence } when sequence < 1 || sequence > circle.LastSequence =>
                Refusal.Invalid("replyTo", "There is no such message."),
            ChangeEntry change => RefuseChange(change, targets),
            _ => null,
        };
    }

    private static Exception? RefuseChange(ChangeEntry change, Dictionary<MessageKey, MessageStanding> targets)
    {
        MessageStanding? target = targets.TryGetValue(new MessageKey(change.CircleId, change.Sequence), out var found) ? found : null;
        return PostingRules.RefuseChange(change.SeatId, change.Kind, target) is { } refusal ? refusal
            : change.Kind == ChangeKind.Edited && change.Revision != found.Revision + 1 ? new StaleRevisionException()
            : null;
    }

    private LogReceipt Take(
        LogEntry entry,
        Dictionary<Guid, CircleCounters> circles,
        string seatName,
        Dictionary<MessageKey, MessageStanding> targets)
    {
        var counters = circles[entry.CircleId];
        LogReceipt receipt;
        if (entry is PostEntry post)
        {
            receipt = new LogReceipt(counters.LastSequence + 1, now);
            circles[entry.CircleId] = counters with { LastSequence = receipt.Number };
            _posts.Add(new Numbered<PostEntry>(post, receipt.Number, now));
        }
        else
        {
            var change = (ChangeEntry)entry;
            receipt = new LogReceipt(counters.LastChange + 1, now);
            circles[entry.CircleId] = counters with { LastChange = receipt.Number };
            var target = new MessageKey(change.CircleId, change.Sequence);
            targets[target] = targets[target] with
            {
                IsGone = change.Kind == ChangeKind.Deleted,
                Revision = change.Kind == ChangeKind.Edited ? change.Revision : targets[target].Revision,
            };
            _changes.Add(new Numbered<ChangeEntry>(change, receipt.Number, now));
        }

        _committed.Add(ToPublish(entry, seatName, receipt));
        return receipt;
    }

    private static Committed ToPublish(LogEntry entry, string seatName, LogReceipt receipt) => entry switch
    {
        PostEntry post => new CommittedMessage(
            post.CircleId, receipt.Number, post.ClientId, post.SeatId, seatName, post.Body, receipt.At, post.ReplyTo),
        ChangeEntry change => new CommittedChange(
            change.CircleId, receipt.Number, change.Kind, change.Sequence, change.Body, receipt.At),
        _ => throw new InvalidOperationException("An entry is a post or a change."),
    };
}
