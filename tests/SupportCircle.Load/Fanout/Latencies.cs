using System.Diagnostics;
using HdrHistogram;

namespace SupportCircle.Load.Fanout;

/// <summary>Times within a window, in a histogram with an error of at most 0.1 %. Any thread may record.</summary>
internal sealed class Latencies
{
    private const int Digits = 3;
    private static readonly long Longest = Stopwatch.Frequency * 60;

    private readonly LongConcurrentHistogram _histogram = new(1, Longest, Digits);
    private long _from = long.MaxValue;
    private long _to = long.MaxValue;

    /// <summary>From now on what was due counts.</summary>
    public void Begin() => Volatile.Write(ref _from, Stopwatch.GetTimestamp());

    /// <summary>What is due later does not count; what was due before does, whenever it ends.</summary>
    public void End() => Volatile.Write(ref _to, Stopwatch.GetTimestamp());

    /// <param name="due">When it was to begin, in ticks of the stopwatch.</param>
    /// <param name="end">When it ended, in the same.</param>
    public void Record(long due, long end)
    {
        if (due >= Volatile.Read(ref _from) && due < Volatile.Read(ref _to))
        {
            _histogram.RecordValue(Math.Clamp(end - due, 1, Longest));
        }
    }

    /// <returns>Milliseconds; 0 when there is nothing.</returns>
    public double Percentile(double percent) => _histogram.TotalCount == 0
        ? 0
        : _histogram.GetValueAtPercentile(percent) * 1000.0 / Stopwatch.Frequency;
}
