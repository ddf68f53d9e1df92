using System.Diagnostics;

namespace SupportCircle.Data.Conversation;

/// <summary>A log's store whose commits are counted and timed.</summary>
/// <param name="inner">The database's.</param>
/// <param name="meter">Takes note.</param>
public sealed class MeteredStore(LogStore inner, LogMeter meter) : LogStore
{
    private long _begun;
    private Activity? _span;
    private GroupWrites? _writes;

    public override Task<GroupStanding> BeginAsync(GroupKeys keys, CancellationToken cancellation)
    {
        _begun = Stopwatch.GetTimestamp();
        _span = LogMeter.StartCommit();
        return inner.BeginAsync(keys, cancellation);
    }

    public override Task WriteAsync(GroupWrites writes)
    {
        _writes = writes;
        return inner.WriteAsync(writes);
    }

    public override async Task CommitAsync()
    {
        await inner.CommitAsync();
        if (_writes is { } writes)
        {
            meter.Committed(writes, Stopwatch.GetElapsedTime(_begun));
            _span?.SetTag("supportcircle.log.group.size", writes.Messages.Count + writes.Changes.Count);
        }

        End();
    }

    public override Task RollBackAsync()
    {
        End();
        return inner.RollBackAsync();
    }

    public override bool IsPassing(Exception failure) => inner.IsPassing(failure);

    public override ValueTask DisposeAsync()
    {
        _span?.SetStatus(ActivityStatusCode.Error);
        End();
        return inner.DisposeAsync();
    }

    private void End()
    {
        _span?.Dispose();
        (_span, _writes) = (null, null);
    }
}
