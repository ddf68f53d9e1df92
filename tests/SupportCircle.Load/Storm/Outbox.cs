using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Storm;

/// <summary>What one person has said and has no receipt for: one after the other, again on every line until it has one.</summary>
internal sealed class Outbox(StormRoom room, uint phase)
{
    private readonly PostFrame _frame = new(room.CircleId);
    private readonly Queue<(long Number, long Due)> _waiting = new();
    private bool _isSending;

    public int Count => _waiting.Count;

    public void Add(long number, long due) => _waiting.Enqueue((number, due));

    /// <summary>The line is down: what was on its way is said again on the next one.</summary>
    public void Stop() => _isSending = false;

    public void Pump(Line line)
    {
        if (!_isSending && _waiting.TryPeek(out var next))
        {
            _isSending = true;
            line.Send(_frame.With(new MessageId(phase, next.Number)));
        }
    }

    /// <summary>The receipt of what was said last.</summary>
    /// <returns>What it was, and since when it was to be said.</returns>
    public (MessageId Id, long Due) Settle()
    {
        _isSending = false;
        var (number, due) = _waiting.Dequeue();
        return (new MessageId(phase, number), due);
    }
}
