namespace SupportCircle.Load.Faults.Checking;

/// <summary>
/// What a client had, made anew from its journal as the real one does: while it enters it holds events back, then drops
/// those that it has and applies the rest.
/// </summary>
internal sealed class Timeline(MemberRecord member, Truth truth, Findings findings)
{
    private readonly Dictionary<long, (ulong Digest, bool IsGone)> _messages = [];
    private readonly List<JournalEntry> _held = [];
    private bool _isInside;
    private int _line;
    private long _lineSequence;
    private long _lineChange;

    /// <summary>The last message that it has.</summary>
    public long Last { get; private set; }

    /// <summary>The last change that it has.</summary>
    public long LastChange { get; private set; }

    public void Take(JournalEntry entry)
    {
        if (entry.Line != _line)
        {
            Lose();
            (_line, _lineSequence, _lineChange) = (entry.Line, 0, 0);
        }

        switch (entry)
        {
            case Entered entered:
                Enter(entered);
                break;
            case Heard or HeardChange:
                Hear(entry);
                break;
            case TurnedAway refused:
                findings.Add(ViolationKind.TurnedAway, $"member {member.Number} was told {refused.Code}.");
                break;
            case Strayed stray:
                findings.Add(ViolationKind.DeliveredNotInLog, $"member {member.Number} heard something of circle {stray.CircleId}.");
                break;
            case Lost:
                Lose();
                break;
        }
    }

    /// <summary>Holds what it has against the log.</summary>
    public void End()
    {
        if (Last != truth.LastSequence || LastChange != truth.LastChange)
        {
            findings.Add(
                ViolationKind.BehindAtTheEnd,
                $"member {member.Number} has messages up to {Last} of {truth.LastSequence}, changes up to {LastChange} of {truth.LastChange}.");
        }

        foreach (var (message, _) in truth.Circle.Log.Messages)
        {
            if (message.Sequence <= Last && _messages.GetValueOrDefault(message.Sequence) != (message.Digest, message.IsGone))
            {
                findings.Add(ViolationKind.BehindAtTheEnd, $"member {member.Number} has message {message.Sequence} in another form than the log.");
            }
        }
    }

    private void Lose()
    {
        _isInside = false;
        _held.Clear();
    }

    private void Enter(Entered entered)
    {
        var last = Bring(entered.AfterSequence, entered.Messages.Select(message => message.Sequence), "message");
        var lastChange = Bring(entered.AfterChange, entered.Changes.Select(change => change.Change), "change");
        if (!entered.IsTruncated && (last != entered.LastSequence || lastChange != entered.LastChange))
        {
            findings.Add(
                ViolationKind.EnterIncomplete,
                $"member {member.Number} entered after {entered.AfterSequence} and got up to {last} of {entered.LastSequence}, changes up to {lastChange} of {entered.LastChange}.");
        }

        foreach (var message in entered.Messages)
        {
            Apply(message);
        }

        foreach (var change in entered.Changes)
        {
            Apply(change);
        }

        if (!entered.IsTruncated)
        {
            _isInside = true;
            _held.ForEach(Add);
            _held.Clear();
        }
    }

    private long Bring(long after, IEnumerable<long> numbers, string what)
    {
        foreach (var number in numbers)
        {
            if (number != after + 1)
            {
                findings.Add(ViolationKind.EnterIncomplete, $"member {member.Number} entered and got {what} {number} after {after}.");
            }

            after = number;
        }

        return after;
    }

    // On one line numbers go up by one, whatever the client had before.
    private void Hear(JournalEntry entry)
    {
        if (entry is Heard { Message.Sequence: var sequence })
        {
            CheckOrder(sequence, _lineSequence, "message");
            _lineSequence = sequence;
        }
        else if (entry is HeardChange { Change.Change: var number })
        {
            CheckOrder(number, _lineChange, "change");
            _lineChange = number;
        }

        if (_isInside)
        {
            Add(entry);
        }
        else
        {
            _held.Add(entry);
        }
    }

    private void CheckOrder(long number, long before, string what)
    {
        if (before > 0 && number <= before)
        {
            findings.Add(ViolationKind.DeliveredTwice, $"member {member.Number} heard {what} {number} after {before}, on one line.");
        }
        else if (before > 0 && number > before + 1)
        {
            findings.Add(ViolationKind.Gap, $"member {member.Number} heard {what} {number} after {before}, on one line.");
        }
    }

    private void Add(JournalEntry entry)
    {
        if (entry is Heard { Message: var message })
        {
            if (message.Sequence > Last + 1)
            {
                findings.Add(ViolationKind.Gap, $"member {member.Number} had messages up to {Last} and heard {message.Sequence}.");
            }

            Apply(message);
        }
        else if (entry is HeardChange { Change: var change })
        {
            if (change.Change > LastChange + 1)
            {
                findings.Add(ViolationKind.Gap, $"member {member.Number} had changes up to {LastChange} and heard {change.Change}.");
            }

            Apply(change);
        }
    }

    private void Apply(Sighting message)
    {
        if (!truth.Agrees(message))
        {
            findings.Add(ViolationKind.DeliveredNotInLog, $"member {member.Number} got message {message.Sequence}, {message.ClientMessageId}, which the log does not have.");
        }

        if (message.Sequence > Last)
        {
            _messages[message.Sequence] = (message.Digest, message.IsGone);
            Last = message.Sequence;
        }
    }

    private void Apply(ChangeSighting change)
    {
        if (!truth.Agrees(change))
        {
            findings.Add(ViolationKind.DeliveredNotInLog, $"member {member.Number} got change {change.Change} of message {change.Sequence}, which the log does not have.");
        }

        if (change.Change > LastChange)
        {
            LastChange = change.Change;
            if (!_messages.GetValueOrDefault(change.Sequence).IsGone)
            {
                _messages[change.Sequence] = (change.Digest, change.IsGone);
            }
        }
    }
}
