using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using SupportCircle.Contracts;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Faults.Clients;

/// <summary>A line to the hub on which calls are made, and what else comes over it.</summary>
/// <param name="hear">Told of every call that the server makes: its name and its argument. On the thread that read it.</param>
internal sealed class HubCalls(Action<string, JsonElement> hear) : IListener, IDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<CallAnswer>> _open = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Line? _line;
    private long _calls;
    private long _heardAt = Environment.TickCount64;

    /// <summary>Completes when the line is down, whoever ended it.</summary>
    public Task Closed => _closed.Task;

    /// <summary>How long nothing came.</summary>
    public TimeSpan Silence => TimeSpan.FromMilliseconds(Environment.TickCount64 - Volatile.Read(ref _heardAt));

    /// <exception cref="WireException">The server does not want it, or says nothing.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">Nobody is there.</exception>
    public async Task OpenAsync(Uri hub, string? cookie, CancellationToken cancellation) =>
        _line = await Line.OpenAsync(hub, cookie, this, cancellation);

    /// <summary>Calls a method of the hub; a line that breaks gives <see cref="CallAnswer.None"/>.</summary>
    public Task<CallAnswer> CallAsync(string method, params object?[] arguments)
    {
        var id = Interlocked.Increment(ref _calls).ToString(CultureInfo.InvariantCulture);
        var answer = new TaskCompletionSource<CallAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        _open[id] = answer;
        _line!.Send(Calls.Frame(JsonSerializer.Serialize(new { type = 1, invocationId = id, target = method, arguments }, WireJson.Options)));
        if (Closed.IsCompleted)
        {
            answer.TrySetResult(CallAnswer.None);
        }

        return answer.Task;
    }

    public void Ping() => _line!.Send(Calls.Ping);

    public void Heard(ReadOnlySpan<byte> record)
    {
        Volatile.Write(ref _heardAt, Environment.TickCount64);
        switch (HubRecord.KindOf(record))
        {
            case RecordKind.Completion:
                Complete(record);
                break;
            case RecordKind.Invocation:
                var reader = new Utf8JsonReader(record);
                using (var call = JsonDocument.ParseValue(ref reader))
                {
                    hear(call.RootElement.GetProperty("target").GetString()!, call.RootElement.GetProperty("arguments")[0]);
                }

                break;
        }
    }

    public void Broken() => End();

    public void Dispose()
    {
        _line?.Dispose();
        End();
    }

    private void Complete(ReadOnlySpan<byte> record)
    {
        var reader = new Utf8JsonReader(record);
        using var completion = JsonDocument.ParseValue(ref reader);
        if (_open.TryRemove(completion.RootElement.GetProperty("invocationId").GetString()!, out var answer))
        {
            answer.TrySetResult(CallAnswer.Of(completion.RootElement));
        }
    }

    private void End()
    {
        _closed.TrySetResult();
        foreach (var answer in _open.Values)
        {
            answer.TrySetResult(CallAnswer.None);
        }
    }
}
