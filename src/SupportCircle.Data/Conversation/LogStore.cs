using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// The statements of the message log, which each database has its own best way to say. One instance serves one writer;
/// its methods are called in the order in which they stand here. Rows that they return are keyed, never ordered.
/// </summary>
public abstract class LogStore : IAsyncDisposable
{
    /// <summary>Begins the group's transaction.</summary>
    public abstract Task BeginAsync(CancellationToken cancellation);

    /// <summary>Locks these circles' rows, in the order of their ids, and reads their counters.</summary>
    public abstract Task<IReadOnlyDictionary<Guid, CircleCounters>> LockCirclesAsync(IReadOnlyCollection<Guid> circleIds);

    /// <summary>What decides whether these seats may speak.</summary>
    public abstract Task<IReadOnlyDictionary<Guid, Speaker>> ReadSpeakersAsync(IReadOnlyCollection<Guid> seatIds);

    /// <summary>Receipts of those entries that are in the log already.</summary>
    public abstract Task<IReadOnlyDictionary<EntryKey, LogReceipt>> ReadKnownAsync(IReadOnlyCollection<LogEntry> entries);

    /// <summary>The messages that changes are asked for.</summary>
    public abstract Task<IReadOnlyDictionary<MessageKey, MessageStanding>> ReadTargetsAsync(
        IReadOnlyCollection<MessageKey> messages);

    public abstract Task InsertMessagesAsync(IReadOnlyList<Numbered<PostEntry>> posts);

    public abstract Task ApplyChangesAsync(IReadOnlyList<Numbered<ChangeEntry>> changes);

    public abstract Task RaiseCountersAsync(IReadOnlyDictionary<Guid, CircleCounters> circles);

    /// <summary>When this returns the group is on disk.</summary>
    public abstract Task CommitAsync();

    /// <summary>Ends a transaction that was not committed; a store that cannot tell starts afresh.</summary>
    public abstract Task RollBackAsync();

    /// <summary>Whether the same group may succeed a moment later: the database was locked, away, or the outcome unknown.</summary>
    public abstract bool IsPassing(Exception failure);

    public abstract ValueTask DisposeAsync();
}

public readonly record struct CircleCounters(long LastSequence, long LastChange, int AgreementsVersion);

public readonly record struct Speaker(Guid CircleId, string Name, SpeakerStanding Standing);

/// <param name="IsPost">Messages and changes have each their own client ids.</param>
public readonly record struct EntryKey(bool IsPost, Guid CircleId, Guid SeatId, Guid ClientId)
{
    public static EntryKey Of(LogEntry entry) => new(entry is PostEntry, entry.CircleId, entry.SeatId, entry.ClientId);
}

public readonly record struct MessageKey(Guid CircleId, long Sequence);

/// <summary>An entry that was let in, with its number and time.</summary>
public readonly record struct Numbered<T>(T Entry, long Number, DateTime At);
