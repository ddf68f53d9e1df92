using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// What is counted and timed of the message log: numbers alone, nothing of who or what. Nothing is done for it while
/// nobody listens.
/// </summary>
public sealed class LogMeter
{
    /// <summary>Of all that the product measures and traces.</summary>
    public const string Name = "SupportCircle";

    private static readonly ActivitySource Source = new(Name);

    private readonly Meter _meter;
    private readonly Counter<long> _posts;
    private readonly Counter<long> _changes;
    private readonly Histogram<int> _groupSize;
    private readonly Histogram<double> _commitDuration;

    public LogMeter(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _posts = _meter.CreateCounter<long>("supportcircle.log.posts", "{post}", "Messages that were committed.");
        _changes = _meter.CreateCounter<long>("supportcircle.log.changes", "{change}", "Edits and deletions that were committed.");
        _groupSize = _meter.CreateHistogram(
            "supportcircle.log.group.size", "{entry}", "Posts and changes that were committed together.",
            advice: new InstrumentAdvice<int> { HistogramBucketBoundaries = [1, 2, 4, 8, 16, 32, 64, 128, 256] });
        _commitDuration = _meter.CreateHistogram(
            "supportcircle.log.commit.duration", "s", "From the begin of a group's transaction until it was on disk.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] });
    }

    /// <summary>Watches how many entries wait for their group.</summary>
    public void Watch(MessageLog log) =>
        _meter.CreateObservableUpDownCounter("supportcircle.log.queue.length", () => log.Waiting, "{entry}", "Posts and changes that wait for their group.");

    /// <summary>A span for the commit of a group; null while nobody traces.</summary>
    public static Activity? StartCommit() => Source.StartActivity("supportcircle.log.commit");

    /// <param name="writes">What is on disk now.</param>
    /// <param name="took">Since the begin of the transaction.</param>
    public void Committed(GroupWrites writes, TimeSpan took)
    {
        _posts.Add(writes.Messages.Count);
        _changes.Add(writes.Changes.Count);
        _groupSize.Record(writes.Messages.Count + writes.Changes.Count + writes.Held.Count);
        _commitDuration.Record(took.TotalSeconds);
    }
}
