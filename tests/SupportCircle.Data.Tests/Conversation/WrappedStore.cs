using SupportCircle.Data.Conversation;

namespace SupportCircle.Data.Tests.Conversation;

/// <summary>A store that does as another one does, but for what a test overrides.</summary>
internal abstract class WrappedStore(LogStore inner) : LogStore
{
    protected LogStore Inner => inner;

    public override Task<GroupStanding> BeginAsync(GroupKeys keys, CancellationToken cancellation) => inner.BeginAsync(keys, cancellation);

    public override Task WriteAsync(GroupWrites writes) => inner.WriteAsync(writes);

    public override Task CommitAsync() => inner.CommitAsync();

    public override Task RollBackAsync() => inner.RollBackAsync();

    public override bool IsPassing(Exception failure) => inner.IsPassing(failure);

    public override ValueTask DisposeAsync() => inner.DisposeAsync();
}
