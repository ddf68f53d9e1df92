using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SupportCircle.Domain;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// The one way into a circle's log. Callers wait on a bounded queue; the writer takes all that is waiting and commits
/// it as one group, while the next one gathers. See <c>docs/message-path.md</c>.
/// </summary>
public sealed partial class MessageLog(Func<LogStore> openStore, TimeProvider time, ILogger<MessageLog> logger) : BackgroundService
{
    private const int QueueLength = 4_096;
    private const int GroupSize = 256;
    private const int Tries = 6;

    private readonly Channel<LogEntry> _waiting = Channel.CreateBounded<LogEntry>(
        new BoundedChannelOptions(QueueLength) { SingleReader = true });

    // The publisher never waits for a connection, so this fills only if it has stopped.
    private readonly Channel<IReadOnlyList<Committed>> _committed = Channel.CreateBounded<IReadOnlyList<Committed>>(
        new BoundedChannelOptions(QueueLength) { SingleReader = true, SingleWriter = true });

    private LogStore? _store;
    private volatile bool _stopping;

    /// <summary>Committed groups, in the order of the log.</summary>
    public ChannelReader<IReadOnlyList<Committed>> Committed => _committed.Reader;

    /// <summary>Asks for an entry to be written.</summary>
    /// <exception cref="Refusal">Of the rules; <c>too_many_requests</c> when the queue is full; <c>unavailable</c> when
    /// the database takes nothing or the host is stopping.</exception>
    public Task<LogReceipt> AppendAsync(LogEntry entry)
    {
        if (!_waiting.Writer.TryWrite(entry))
        {
            throw _stopping ? Refusal.Unavailable() : Refusal.TooManyRequests(TimeSpan.FromSeconds(1));
        }

        return entry.Outcome;
    }

    /// <summary>Takes nothing new, and ends when all that was taken is on disk and handed on.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _stopping = true;
        _waiting.Writer.TryComplete();
        if (ExecuteTask is { } running)
        {
            await running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var group = new List<LogEntry>(GroupSize);
            while (await _waiting.Reader.WaitToReadAsync(CancellationToken.None))
            {
                while (group.Count < GroupSize && _waiting.Reader.TryRead(out var entry))
                {
                    group.Add(entry);
                }

                await WriteAsync(group);
                group.Clear();
            }
        }
        finally
        {
            _committed.Writer.TryComplete();
            await CloseStoreAsync();
        }
    }

    private async Task WriteAsync(List<LogEntry> entries)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await WriteOnceAsync(entries, again: attempt > 1);
                return;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                var passing = _store?.IsPassing(failure) ?? true;
                LogGroupFailed(failure.GetType().Name, entries.Count, attempt);
                await CloseStoreAsync();
                if (passing && attempt < Tries)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(20 << attempt), time);
                }
                else if (entries.Count > 1 && !passing)
                {
                    await WriteEachAloneAsync(entries);
                    return;
                }
                else
                {
                    RefuseAll(entries);
                    return;
                }
            }
        }
    }

    private async Task WriteOnceAsync(List<LogEntry> entries, bool again)
    {
        _store ??= openStore();
        var group = new LogGroup(_store, entries, time.Now(), again);
        await group.WriteAsync(CancellationToken.None);
        if (group.Committed.Count > 0)
        {
            await _committed.Writer.WriteAsync(group.Committed);
        }

        group.Settle();
    }

    // One entry that the database refuses must not take the others with it.
    private async Task WriteEachAloneAsync(List<LogEntry> entries)
    {
        foreach (var entry in entries)
        {
            await WriteAsync([entry]);
        }
    }

    private static void RefuseAll(List<LogEntry> entries)
    {
        foreach (var entry in entries)
        {
            entry.Refuse(Refusal.Unavailable());
        }
    }

    private async Task CloseStoreAsync()
    {
        if (_store is { } store)
        {
            _store = null;
            await store.DisposeAsync();
        }
    }

    [LoggerMessage(LogLevel.Error, "A group of {Count} entries failed with {Failure} at try {Attempt}.")]
    private partial void LogGroupFailed(string failure, int count, int attempt);
}
