using System.Collections.Concurrent;

namespace SupportCircle.Load.Faults.Clients;

/// <summary>What clients did, counted. Any thread may count.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, long> _refusals = new(StringComparer.Ordinal);
    private long _posts;
    private long _changes;
    private long _sentAgain;
    private long _connects;
    private long _drops;

    /// <summary>Posts that have a receipt.</summary>
    public long Posts => Volatile.Read(ref _posts);

    /// <summary>Edits and deletions that have a receipt.</summary>
    public long Changes => Volatile.Read(ref _changes);

    /// <summary>Attempts after the first one of the same post or change.</summary>
    public long SentAgain => Volatile.Read(ref _sentAgain);

    /// <summary>How often somebody came in.</summary>
    public long Connects => Volatile.Read(ref _connects);

    /// <summary>Lines that clients dropped themselves.</summary>
    public long Drops => Volatile.Read(ref _drops);

    /// <summary>By code.</summary>
    public IReadOnlyDictionary<string, long> Refusals => new SortedDictionary<string, long>(_refusals, StringComparer.Ordinal);

    public void Posted() => Interlocked.Increment(ref _posts);

    public void Changed() => Interlocked.Increment(ref _changes);

    public void Again() => Interlocked.Increment(ref _sentAgain);

    public void Connected() => Interlocked.Increment(ref _connects);

    public void Dropped() => Interlocked.Increment(ref _drops);

    public void Refused(string code) => _refusals.AddOrUpdate(code, 1, (_, count) => count + 1);
}
