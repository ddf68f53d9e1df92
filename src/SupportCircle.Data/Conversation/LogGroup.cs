using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Data.Conversation;

/// <summary>One group of entries on its way into the log: decides each, in order, inside one transaction.</summary>
/// <param name="again">The group failed before, and may be in the log all the same: what is found there is published
/// too. Whoever has it already drops it by its number.</param>
internal sealed class LogGroup(LogStore store, IReadOnlyList<LogEntry> entries, DateTime now, bool again)
{
    private readonly List<(LogEntry Entry, LogReceipt Receipt)> _receipts = new(entries.Count);
    private readonly List<(LogEntry Entry, Exception Refusal)> _refusals = [];
    private readonly List<Committed> _committed = new(entries.Count);
    private readonly GroupWrites _writes = new();
    private GroupStanding _standing = new();

    /// <summary>What is to be published once <see cref="WriteAsync"/> has returned.</summary>
    public IReadOnlyList<Committed> Committed => _committed;

    /// <summary>Whether the commit was asked for: when it then fails, nobody knows whether the group is in the log.</summary>
    public bool MayBeWritten { get; private set; }

    /// <summary>Finds what of the group is in the log after all, and writes nothing.</summary>
    public async Task FindAsync(CancellationToken cancellation)
    {
        // The circles are locked here too: a transaction whose connection was lost may still be ending.
        _standing = await store.BeginAsync(new GroupKeys(entries), cancellation);
        await store.RollBackAsync();
        _committed.AddRange(
            from entry in entries.DistinctBy(EntryKey.Of)
            where _standing.Known.TryGetValue(EntryKey.Of(entry), out var known) && known.Held is null
                && _standing.Speakers.ContainsKey(entry.SeatId)
            select Conversation.Committed.Of(entry, _standing.Speakers[entry.SeatId].Name, _standing.Known[EntryKey.Of(entry)]));
    }

    /// <summary>Writes the group and commits it. Nothing is told to anybody yet.</summary>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        _standing = await store.BeginAsync(new GroupKeys(entries), cancellation);
        foreach (var entry in entries)
        {
            Decide(entry);
        }

        if (_writes.IsEmpty)
        {
            await store.RollBackAsync();
            return;
        }

        await store.WriteAsync(_writes);
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

    private void Decide(LogEntry entry)
    {
        if (_standing.Known.TryGetValue(EntryKey.Of(entry), out var first))
        {
            _receipts.Add((entry, first));
            if (again && first.Held is null && _standing.Speakers.TryGetValue(entry.SeatId, out var author))
            {
                _committed.Add(Conversation.Committed.Of(entry, author.Name, first));
            }
        }
        else if (Refuse(entry) is { } refusal)
        {
            _refusals.Add((entry, refusal));
        }
        else if (entry is PostEntry post && ReasonToHold(post) is { } reason)
        {
            var receipt = Hold(post, reason);
            _standing.Known.Add(EntryKey.Of(entry), receipt);
            _receipts.Add((entry, receipt));
        }
        else
        {
            var receipt = Take(entry);
            _standing.Known.Add(EntryKey.Of(entry), receipt);
            _receipts.Add((entry, receipt));
            _committed.Add(Conversation.Committed.Of(entry, _standing.Speakers[entry.SeatId].Name, receipt));
        }
    }

    private Exception? Refuse(LogEntry entry)
    {
        if (!_standing.Circles.TryGetValue(entry.CircleId, out var circle)
            || !_standing.Speakers.TryGetValue(entry.SeatId, out var speaker)
            || speaker.CircleId != entry.CircleId)
        {
            return Refusal.NotFound();
        }

        var refusal = entry is ChangeEntry { Kind: var kind }
            ? PostingRules.RefuseChange(kind, speaker.Standing, circle.Rules, now)
            : PostingRules.RefusePost(speaker.Standing, circle.Rules, now);
        return refusal ?? entry switch
        {
            PostEntry { ReplyTo: { } sequence } when sequence < 1 || sequence > circle.LastSequence =>
                Refusal.Invalid("replyTo", "There is no such message."),
            PostEntry { Kind: MessageKind.Reflection } reflection =>
                PostingRules.RefuseReflection(TargetOf(reflection.CircleId, reflection.ReplyTo ?? 0)) ?? RefuseByRules(entry, speaker, circle),
            ChangeEntry { Kind: ChangeKind.Edited } edit => RefuseChange(edit) ?? RefuseByRules(edit, speaker, circle),
            ChangeEntry change => RefuseChange(change),
            _ => RefuseByRules(entry, speaker, circle),
        };
    }

    private static Exception? RefuseByRules(LogEntry entry, in Speaker speaker, in CircleCounters circle)
    {
        // Who speaks under no rules need not wait for them.
        if (speaker.Standing.Role == SeatRole.Member && entry.Watched.Version != circle.Rules.Version)
        {
            return new StaleRulesException();
        }

        return entry is PostEntry
            ? HoldingRules.RefusePost(speaker.Standing, circle.Rules, entry.Watched, entry.Screened)
            : HoldingRules.RefuseEdit(speaker.Standing, circle.Rules, entry.Watched, entry.Screened);
    }

    private Exception? RefuseChange(ChangeEntry change)
    {
        var target = TargetOf(change.CircleId, change.Sequence);
        if (PostingRules.RefuseTarget(change.SeatId, change.Kind, target) is { } refusal)
        {
            return refusal;
        }

        return change.Kind == ChangeKind.Edited && target is { } message
            ? PostingRules.RefuseEdit(change.MessageKind, message)
                ?? (change.Revision == message.Revision + 1 ? null : (Exception)new StaleRevisionException())
            : null;
    }

    private MessageStanding? TargetOf(Guid circleId, long sequence) =>
        _standing.Targets.TryGetValue(new MessageKey(circleId, sequence), out var found) ? found : null;

    private HoldReason? ReasonToHold(PostEntry post) => HoldingRules.HoldPost(
        _standing.Speakers[post.SeatId].Standing, _standing.Circles[post.CircleId].Rules, post.Watched, post.Screened);

    private LogReceipt Hold(PostEntry post, HoldReason reason)
    {
        var id = Guid.CreateVersion7();
        _writes.Mark(post, now, sequence: null, id);
        _writes.Tell(post, sequence: null);
        _writes.Held.Add(new HeldPost
        {
            Id = id,
            CircleId = post.CircleId,
            Kind = post.Kind.OrAbsent(),
            AuthorSeatId = post.SeatId,
            ClientMessageId = post.ClientId,
            HeldAt = now,
            Reason = reason,
            PhraseId = post.Watched.PhraseId,
            ReplyTo = post.ReplyTo,
            Mentions = HeldPost.MentionsOf([.. post.Mentions.Distinct()]),
            SealedBody = post.SealedBody,
        });
        _standing.Speakers[post.SeatId] = _standing.Speakers[post.SeatId].Waits();
        return new LogReceipt(0, now) { Held = reason };
    }

    private LogReceipt Take(LogEntry entry)
    {
        var counters = _standing.Circles[entry.CircleId];
        var isFlagged = HoldingRules.Flags(_standing.Speakers[entry.SeatId].Standing, entry.Watched);
        LogReceipt receipt;
        if (entry is PostEntry post)
        {
            receipt = new LogReceipt(counters.LastSequence + 1, now);
            counters = counters with { LastSequence = receipt.Number };
            post.Mentioned = post.Mentions.Count == 0 ? [] : MentionedBy(post);
            _writes.Add(post, receipt.Number, now);
            _standing.Speakers[entry.SeatId] = _standing.Speakers[entry.SeatId].Spoke(now);
        }
        else
        {
            var change = (ChangeEntry)entry;
            var key = new MessageKey(change.CircleId, change.Sequence);
            var target = After(change, _standing.Targets[key]);
            receipt = new LogReceipt(counters.LastChange + 1, now);
            counters = counters with { LastChange = receipt.Number };
            _standing.Targets[key] = target;
            _writes.Add(change, receipt.Number, now, target);
        }

        _standing.Circles[entry.CircleId] = _writes.Circles[entry.CircleId] = counters;
        var sequence = entry is ChangeEntry edit ? edit.Sequence : receipt.Number;
        _writes.Mark(entry, now, sequence, heldPostId: null);
        if (isFlagged)
        {
            _writes.Flag(entry, now, sequence);
        }

        return receipt;
    }

    private Guid[] MentionedBy(PostEntry post) =>
    [
        .. post.Mentions.Distinct().Order().Where(seatId =>
            _standing.Speakers.TryGetValue(seatId, out var named) && named.CircleId == post.CircleId
            && PostingRules.MayBeMentioned(post.SeatId, seatId, named.Standing)),
    ];

    private static MessageStanding After(ChangeEntry change, in MessageStanding target) => change.Kind switch
    {
        ChangeKind.Edited => target with { Revision = change.Revision },
        ChangeKind.Deleted => target with { IsGone = true },
        _ => target,
    };
}
