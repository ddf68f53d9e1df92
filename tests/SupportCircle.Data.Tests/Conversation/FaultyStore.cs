using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Tests.Conversation;

/// <summary>A store whose connection is lost where the plan says; the plan outlives the store, as the faults would.</summary>
internal sealed class FaultyStore(LogStore inner, FaultPlan plan) : LogStore
{
    public override async Task BeginAsync(CancellationToken cancellation)
    {
        plan.Strike(Fault.AtBegin);
        await inner.BeginAsync(cancellation);
    }

    public override Task<IReadOnlyDictionary<Guid, CircleCounters>> LockCirclesAsync(IReadOnlyCollection<Guid> circleIds) =>
        plan.Count(() => inner.LockCirclesAsync(circleIds));

    public override Task<IReadOnlyDictionary<Guid, Speaker>> ReadSpeakersAsync(IReadOnlyCollection<Guid> seatIds) =>
        plan.Count(() => inner.ReadSpeakersAsync(seatIds));

    public override Task<IReadOnlyDictionary<EntryKey, LogReceipt>> ReadKnownAsync(IReadOnlyCollection<LogEntry> entries) =>
        plan.Count(() => inner.ReadKnownAsync(entries));

    public override Task<IReadOnlyDictionary<MessageKey, MessageStanding>> ReadTargetsAsync(IReadOnlyCollection<MessageKey> messages) =>
        plan.Count(() => inner.ReadTargetsAsync(messages));

    public override async Task InsertMessagesAsync(IReadOnlyList<Numbered<PostEntry>> posts)
    {
        await inner.InsertMessagesAsync(posts);
        plan.Strike(Fault.AfterInsert);
    }

    public override Task ApplyChangesAsync(IReadOnlyList<Numbered<ChangeEntry>> changes) => inner.ApplyChangesAsync(changes);

    public override Task RaiseCountersAsync(IReadOnlyDictionary<Guid, CircleCounters> circles) => inner.RaiseCountersAsync(circles);

    public override async Task CommitAsync()
    {
        plan.Strike(Fault.BeforeCommit);
        await inner.CommitAsync();
        plan.Strike(Fault.AfterCommit);
    }

    public override Task RollBackAsync() => inner.RollBackAsync();

    public override bool IsPassing(Exception failure) => failure is ConnectionLostException || inner.IsPassing(failure);

    public override ValueTask DisposeAsync() => inner.DisposeAsync();
}

public enum Fault
{
    AtOpen,
    AtBegin,
    AfterInsert,
    BeforeCommit,
    AfterCommit,
}

internal sealed class FaultPlan(params IEnumerable<Fault> faults)
{
    private readonly Queue<Fault> _next = new(faults);

    /// <summary>How often the log has read from the store.</summary>
    public int Reads { get; private set; }

    public void Strike(Fault place)
    {
        if (_next.TryPeek(out var fault) && fault == place)
        {
            _next.Dequeue();
            throw new ConnectionLostException();
        }
    }

    public T Count<T>(Func<T> read)
    {
        Reads++;
        return read();
    }
}

internal sealed class ConnectionLostException : Exception;
