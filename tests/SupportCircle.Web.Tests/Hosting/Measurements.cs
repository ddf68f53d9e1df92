using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What one host measures, from now on.</summary>
public sealed class Measurements : IDisposable
{
    private readonly MeterListener _listener = new();

    public Measurements(TestHost host)
    {
        // Other hosts in this process have meters of the same name.
        var factory = host.Services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name is "SupportCircle" && ReferenceEquals(instrument.Meter.Scope, factory))
            {
                Instruments.Enqueue(instrument);
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>(Note);
        _listener.SetMeasurementEventCallback<long>(Note);
        _listener.SetMeasurementEventCallback<double>(Note);
        _listener.Start();
    }

    public ConcurrentQueue<Instrument> Instruments { get; } = new();

    public ConcurrentQueue<(string Name, double Value, KeyValuePair<string, object?>[] Tags)> All { get; } = new();

    /// <summary>Every value of one instrument, those that are looked up included.</summary>
    public IReadOnlyList<double> Of(string name)
    {
        _listener.RecordObservableInstruments();
        return [.. All.Where(measured => measured.Name == name).Select(measured => measured.Value)];
    }

    public void Dispose() => _listener.Dispose();

    private void Note<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
        where T : struct, IConvertible => All.Enqueue((instrument.Name, value.ToDouble(CultureInfo.InvariantCulture), tags.ToArray()));
}
