using SupportCircle.Contracts.Conversation;
using SupportCircle.Load.Fanout;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Storm;

/// <summary>What one person has read of a circle, over all their lines. It starts where they came in first.</summary>
internal sealed class Story
{
    private readonly List<(long Sequence, MessageId Id)> _read = [];
    private readonly List<(long Sequence, MessageId Id)> _held = [];

    /// <summary>The last message that they have; null before they came in.</summary>
    public long? Last { get; private set; }

    /// <summary>Takes what has arrived while it is not clear yet what was missed.</summary>
    public void Hold(long sequence, MessageId id) => _held.Add((sequence, id));

    /// <summary>Forgets what was held for an earlier line.</summary>
    public void Drop() => _held.Clear();

    /// <returns>False when something before it is missing.</returns>
    public bool Hear(long sequence, MessageId id)
    {
        if (sequence == Last + 1)
        {
            _read.Add((sequence, id));
            Last = sequence;
        }

        return sequence <= Last;
    }

    /// <summary>Takes what was missed, and what has arrived meanwhile.</summary>
    /// <returns>False when there is more to be asked for.</returns>
    public bool Enter(EnterAnswer answer)
    {
        Last ??= answer.LastSequence;
        foreach (var message in answer.Messages.Where(message => message.Sequence > Last))
        {
            Hear(message.Sequence, MessageId.Of(message.ClientMessageId!.Value));
        }

        return !answer.Truncated && _held.TrueForAll(held => Hear(held.Sequence, held.Id));
    }

    /// <summary>Holds it against what the receipts say.</summary>
    public void Check(IReadOnlyDictionary<long, MessageId> log, Violations violations)
    {
        foreach (var (sequence, id) in _read)
        {
            if (!log.TryGetValue(sequence, out var said) || said != id)
            {
                violations.Stray();
            }
        }

        violations.Gap(Math.Max(0, log.Count - _read.Count));
        violations.Duplicate(_read.Count - _read.DistinctBy(message => message.Id).Count());
    }
}
