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

    // Given up with an unknown outcome: published as soon as the database says that they are in the log.
    private readonly List<LogEntry> _unsure = [];

    private LogStore? _store;
    private volatile bool _stopping;

    /// <summary>Committed groups, in the order of the log.</summary>
    public ChannelReader<IReadOnlyList<Committed>> Committed => _committed.Reader;

    /// <summary>How many entries wait for their group.</summary>
    public int Waiting => _waiting.Reader.Count;

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
                await OthersFirstAsync();
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
            RefuseWaiting();
            _committed.Writer.TryComplete();
            await CloseStoreAsync();
        }
    }

    // Whoever is about to ask comes into this group: on a busy host one wait for the disk serves more of them, and on an
    // idle one nobody is waiting.
    private static Task OthersFirstAsync() => Task.Factory.StartNew(
        static () => { }, CancellationToken.None, TaskCreationOptions.PreferFairness, TaskScheduler.Default);

    // Nobody waits for a writer that has ended.
    private void RefuseWaiting()
    {
        _stopping = true;
        _waiting.Writer.TryComplete();
        while (_waiting.Reader.TryRead(out var entry))
        {
            entry.Refuse(Refusal.Unavailable());
        }
    }

    /// <param name="mayBeWritten">An earlier try may have put these entries into the log all the same.</param>
    private async Task WriteAsync(List<LogEntry> entries, bool mayBeWritten = false)
    {
        for (var attempt = 1; ; attempt++)
        {
            LogGroup? group = null;
            try
            {
                _store ??= openStore();
                await PublishUnsureAsync(_store);
                group = new LogGroup(_store, entries, time.Now(), again: attempt > 1 || mayBeWritten);
                await WriteOnceAsync(group);
                return;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                var passing = _store?.IsPassing(failure) ?? true;
                LogGroupFailed(failure.GetType().Name, entries.Count, attempt);
                await CloseStoreAsync();
                mayBeWritten |= group is { MayBeWritten: true };
                if (passing && attempt < Tries)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(20 << attempt), time);
                }
                else if (entries.Count > 1 && !passing)
                {
                    await WriteEachAloneAsync(entries, mayBeWritten);
                    return;
                }
                else
                {
                    _unsure.AddRange(mayBeWritten ? entries : []);
                    RefuseAll(entries);
                    return;
                }
            }
        }
    }

    private async Task WriteOnceAsync(LogGroup group)
    {
        await group.WriteAsync(CancellationToken.None);
        await PublishAsync(group);
        group.Settle();
    }

    // Before anything new is written, so that what is handed on stays in the order of the log.
    private async Task PublishUnsureAsync(LogStore store)
    {
        if (_unsure.Count == 0)
        {
            return;
        }

        var group = new LogGroup(store, _unsure, time.Now(), again: true);
        await group.FindAsync(CancellationToken.None);
        await PublishAsync(group);
        _unsure.Clear();
    }

    private async Task PublishAsync(LogGroup group)
    {
        if (group.Committed.Count > 0)
        {
            await _committed.Writer.WriteAsync(group.Committed);
        }
    }

    // One entry that the database refuses must not take the others with it.
    private async Task WriteEachAloneAsync(List<LogEntry> entries, bool mayBeWritten)
    {
        foreach (var entry in entries)
        {
            await WriteAsync([entry], mayBeWritten);
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
            try
            {
                await store.DisposeAsync();
            }
            catch (Exception failure)
            {
                // A connection that is broken may not close cleanly either; the next group opens a new one.
                LogCloseFailed(failure.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "A broken connection did not close cleanly: {Failure}.")]
    private partial void LogCloseFailed(string failure);

    [LoggerMessage(LogLevel.Error, "A group of {Count} entries failed with {Failure} at try {Attempt}.")]
    private partial void LogGroupFailed(string failure, int count, int attempt);
}
