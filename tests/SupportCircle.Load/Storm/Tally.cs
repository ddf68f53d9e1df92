using System.Collections.Concurrent;
using System.Globalization;
using SupportCircle.Load.Fanout;

namespace SupportCircle.Load.Storm;

/// <summary>What happened to all people together, counted and timed. Any thread may count.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, int> _failures = new(StringComparer.Ordinal);

    /// <summary>From when a post was to be said until its receipt, of those said before the kill.</summary>
    public Latencies Calm { get; } = new();

    /// <summary>The same, of those said between the kill and everybody's return.</summary>
    public Latencies Storm { get; } = new();

    /// <summary>Tries that did not lead anywhere, by what was said.</summary>
    public string Failures => _failures.IsEmpty
        ? "none"
        : string.Join(", ", _failures.OrderByDescending(failure => failure.Value)
            .Select(failure => string.Create(CultureInfo.InvariantCulture, $"{failure.Value:N0} {failure.Key}")));

    public void Failed(string how) => _failures.AddOrUpdate(how, 1, static (_, count) => count + 1);

    public void Answered(long due, long end)
    {
        Calm.Record(due, end);
        Storm.Record(due, end);
    }
}
