using System.Diagnostics;
using System.Net.Sockets;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Storm;

/// <summary>
/// One person's web client, as far as its way back goes: its loop of lines and waits, what it asks the server in between,
/// its place in the circle, its outbox. See <c>CircleConnection.ts</c>, <c>CircleEntry.ts</c>, <c>Outbox.ts</c>.
/// </summary>
internal sealed class WebClient(StormRoom room, Visit visit, Outbox outbox, Tally tally) : IListener
{
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private TaskCompletionSource _end = new();
    private Line? _line;
    private bool _isInside;
    private int _refusals;

    public StormRoom Room => room;

    public Story Story { get; } = new();

    /// <summary>When they came in last, in ticks of the stopwatch.</summary>
    public long EnteredAt { get; private set; }

    public bool IsInside => Volatile.Read(ref _isInside);

    /// <summary>Whether all that was said has a receipt.</summary>
    public bool IsDone
    {
        get
        {
            lock (_lock)
            {
                return outbox.Count == 0;
            }
        }
    }

    /// <summary>Comes, and comes back, until it is called off.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            attempt = await HoldAsync(cancellation) ? 0 : attempt;
            await Task.Delay(Backoff.Of(attempt, Random.Shared.NextDouble()), cancellation);
            await visit.AskAsync(cancellation);
        }
    }

    public void Say(long number)
    {
        lock (_lock)
        {
            outbox.Add(number, Stopwatch.GetTimestamp());
            if (_isInside)
            {
                outbox.Pump(_line!);
            }
        }
    }

    public void Ping() => _line?.Send(Calls.Ping);

    public void Heard(ReadOnlySpan<byte> record)
    {
        var kind = HubRecord.KindOf(record);
        lock (_lock)
        {
            if (kind == RecordKind.Invocation && HubRecord.Has(record, Names.MessagePosted))
            {
                HearMessage(record);
            }
            else if (kind == RecordKind.Completion && HubRecord.Has(record, Names.Error))
            {
                HearRefusal(Answer<object>.Read(record));
            }
            else if (kind == RecordKind.Completion && HubRecord.Has(record, Names.LastSequence))
            {
                Enter(Answer<EnterAnswer>.Read(record).Result!);
            }
            else if (kind == RecordKind.Completion)
            {
                HearReceipt(HubRecord.Number(record, Names.Sequence));
            }
        }
    }

    public void Broken() => _end.TrySetResult();

    // One line, from its start to its end; true if it held.
    private async Task<bool> HoldAsync(CancellationToken cancellation)
    {
        var end = _end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var since = long.MaxValue;
        try
        {
            using var line = await visit.ComeAsync(this, cancellation);
            since = Stopwatch.GetTimestamp();
            lock (_lock)
            {
                (_line, _refusals) = (line, 0);
                AskToEnter();
            }

            await end.Task.WaitAsync(cancellation);
            tally.Failed("lines ended");
        }
        catch (Exception failure) when (failure is WireException or SocketException)
        {
            tally.Failed(failure is SocketException socket ? socket.SocketErrorCode.ToString() : failure.Message);
        }
        finally
        {
            Leave();
        }

        return Stopwatch.GetTimestamp() - Held.TotalSeconds * Stopwatch.Frequency >= since;
    }

    private void Leave()
    {
        lock (_lock)
        {
            (_line, _isInside) = (null, false);
            Story.Drop();
            outbox.Stop();
        }
    }

    private void AskToEnter()
    {
        _isInside = false;
        _line?.Send(Story.Last is { } last ? Calls.Enter(room.CircleId, last) : room.EnterFirst);
    }

    private void HearMessage(ReadOnlySpan<byte> record)
    {
        if (!MessageId.TryRead(HubRecord.Text(record, Names.ClientMessageId), out var id))
        {
            return;
        }

        var sequence = HubRecord.Number(record, Names.Sequence);
        if (!_isInside)
        {
            Story.Hold(sequence, id);
        }
        else if (!Story.Hear(sequence, id))
        {
            tally.Failed("gaps, entered again");
            AskToEnter();
        }
    }

    private void Enter(EnterAnswer answer)
    {
        if (!Story.Enter(answer))
        {
            AskToEnter();
            return;
        }

        Story.Drop();
        (_isInside, EnteredAt) = (true, Stopwatch.GetTimestamp());
        outbox.Pump(_line!);
        visit.Look();
    }

    private void HearReceipt(long sequence)
    {
        var (id, due) = outbox.Settle();
        tally.Answered(due, Stopwatch.GetTimestamp());
        if (!room.Note(sequence, id))
        {
            tally.Failed("receipts for a number that another message has");
        }

        outbox.Pump(_line!);
    }

    // What was refused is asked for again after the wait that was named.
    private void HearRefusal(Answer<object> answer)
    {
        tally.Failed(answer.Code);
        var line = _line;
        var wait = TimeSpan.FromSeconds(answer.RetryAfterSeconds) + Backoff.Of(_refusals++, Random.Shared.NextDouble());
        _ = Task.Delay(wait).ContinueWith(
            _ =>
            {
                lock (_lock)
                {
                    if (_line == line && !_isInside)
                    {
                        AskToEnter();
                    }
                    else if (_line == line)
                    {
                        outbox.Stop();
                        outbox.Pump(line!);
                    }
                }
            },
            TaskScheduler.Default);
    }
}
