namespace SupportCircle.Data.Conversation;

/// <summary>
/// The statements of the message log, which each database has its own best way to say. One instance serves one writer;
/// its methods are called in the order in which they stand here.
/// </summary>
public abstract class LogStore : IAsyncDisposable
{
    /// <summary>Questions asked so far, without begin and commit; a round trip may carry several.</summary>
    public int Reads { get; protected set; }

    /// <summary>Statements that wrote so far.</summary>
    public int Writes { get; protected set; }

    /// <summary>
    /// Begins the group's transaction, locks its circles in the order of their ids, and then reads, as committed by
    /// now, what decides about its entries.
    /// </summary>
    public abstract Task<GroupStanding> BeginAsync(GroupKeys keys, CancellationToken cancellation);

    /// <summary>Writes what was decided.</summary>
    public abstract Task WriteAsync(GroupWrites writes);

    /// <summary>When this returns the group is on disk.</summary>
    public abstract Task CommitAsync();

    /// <summary>Ends a transaction that was not committed; a store that cannot tell starts afresh.</summary>
    public abstract Task RollBackAsync();

    /// <summary>Whether the same group may succeed a moment later: the database was locked, away, or the outcome unknown.</summary>
    public abstract bool IsPassing(Exception failure);

    public abstract ValueTask DisposeAsync();
}
