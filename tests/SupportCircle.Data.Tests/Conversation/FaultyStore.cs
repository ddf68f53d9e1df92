using SupportCircle.Data.Conversation;

namespace SupportCircle.Data.Tests.Conversation;

/// <summary>A store whose connection is lost where the plan says; the plan outlives the store, as the faults would.</summary>
internal sealed class FaultyStore(LogStore inner, FaultPlan plan) : WrappedStore(inner)
{
    public override async Task<GroupStanding> BeginAsync(GroupKeys keys, CancellationToken cancellation)
    {
        plan.Strike(Fault.AtBegin);
        return await base.BeginAsync(keys, cancellation);
    }

    public override async Task WriteAsync(GroupWrites writes)
    {
        await base.WriteAsync(writes);
        plan.Strike(Fault.AfterInsert);
    }

    public override async Task CommitAsync()
    {
        plan.Strike(Fault.BeforeCommit);
        await base.CommitAsync();
        plan.Strike(Fault.AfterCommit);
    }

    public override bool IsPassing(Exception failure) => failure is ConnectionLostException || base.IsPassing(failure);
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

    public void Strike(Fault place)
    {
        if (_next.TryPeek(out var fault) && fault == place)
        {
            _next.Dequeue();
            throw new ConnectionLostException();
        }
    }
}

internal sealed class ConnectionLostException : Exception;
