using System.Collections.Concurrent;
using System.Diagnostics;
using SupportCircle.Load.Faults.Checking;

namespace SupportCircle.Load.Faults.Injection;

/// <summary>What was done to the servers, and how they came back. Any thread may write.</summary>
internal sealed class Chronicle(Stopwatch clock)
{
    private readonly ConcurrentDictionary<FaultKind, int> _counts = new();
    private readonly ConcurrentBag<Span> _pauses = [];
    private readonly ConcurrentBag<Violation> _violations = [];
    private readonly Lock _lock = new();

    public int Kills => _counts.GetValueOrDefault(FaultKind.Kill);

    public IReadOnlyDictionary<FaultKind, int> Counts => new SortedDictionary<FaultKind, int>(_counts);

    /// <summary>When servers stood still on purpose.</summary>
    public IReadOnlyList<Span> Pauses => [.. _pauses];

    public IReadOnlyList<Violation> Violations => [.. _violations];

    /// <summary>The longest from a server's end until it listened again.</summary>
    public TimeSpan LongestStart { get; private set; }

    public TimeSpan Now => clock.Elapsed;

    public void Count(FaultKind kind) => _counts.AddOrUpdate(kind, 1, (_, count) => count + 1);

    public void Paused(TimeSpan from) => _pauses.Add(new Span(from, Now));

    public void Started(TimeSpan since)
    {
        lock (_lock)
        {
            LongestStart = Now - since > LongestStart ? Now - since : LongestStart;
        }
    }

    public void Down(string what) => _violations.Add(new Violation(ViolationKind.ServerDown, what));
}
