using System.Diagnostics;
using System.Diagnostics.Metrics;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;

namespace SupportCircle.Web.Realtime;

/// <summary>What is counted and timed of delivery.</summary>
internal sealed class RealtimeMeter
{
    private readonly TimeProvider _time;
    private readonly DateTime _started;
    private readonly Histogram<double> _publishDuration;
    private readonly Histogram<double> _revocationLag;

    public RealtimeMeter(IMeterFactory meters, CircleConnections connections, TimeProvider time)
    {
        (_time, _started) = (time, time.Now());
        var meter = meters.Create(LogMeter.Name);
        meter.CreateObservableUpDownCounter("supportcircle.hub.connections", () => connections.Count, "{connection}", "Connections to the hub.");
        _publishDuration = meter.CreateHistogram(
            "supportcircle.publish.duration", "s", "How long it took to hand a committed group to the connections.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0001, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1] });
        _revocationLag = meter.CreateHistogram(
            "supportcircle.revocation.lag", "s", "From writing a revocation until it took effect here.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] });
    }

    /// <param name="since">A timestamp of the stopwatch.</param>
    public void Published(long since)
    {
        if (_publishDuration.Enabled)
        {
            _publishDuration.Record(Stopwatch.GetElapsedTime(since).TotalSeconds);
        }
    }

    /// <summary>Those from before the host's start took effect then, on nobody.</summary>
    /// <param name="at">When it was written.</param>
    public void Applied(DateTime at)
    {
        if (_revocationLag.Enabled && at >= _started)
        {
            _revocationLag.Record(Math.Max(0, (_time.Now() - at).TotalSeconds));
        }
    }
}
