namespace SupportCircle.Load.Faults.Checking;

/// <summary>
/// Who is connected hears in time what is in the log, and who enters gets at once what was known before.
/// </summary>
/// <param name="known">As people saw it: what entering must bring.</param>
/// <param name="written">Also by the log's own word: what a node wrote before it died.</param>
internal sealed class SilenceCheck(MemberRecord member, Known known, Known written, Limits limits, Findings findings)
{
    private long _last;
    private long _heard;
    private TimeSpan? _insideSince;

    /// <summary>The longest that this member waited while connected.</summary>
    public TimeSpan Longest { get; private set; }

    public void Take(JournalEntry entry)
    {
        switch (entry)
        {
            case Entered entered:
                Enter(entered);
                break;
            case Heard { Message.Sequence: var sequence }:
                Hear(sequence, entry.At);
                break;
            case Lost:
                // What should have come by then and did not.
                Wait(_last + 1, entry.At);
                (_insideSince, _heard) = (null, 0);
                break;
        }
    }

    private void Enter(Entered entered)
    {
        if (known.Since(entered.LastSequence + 1) is { } since && since < entered.AskedAt)
        {
            findings.Add(
                ViolationKind.EnterStale,
                $"member {member.Number} entered and was told that {entered.LastSequence} is the last, when {entered.LastSequence + 1} was known.");
        }

        // What was heard meanwhile was held back.
        _last = Math.Max(_heard, entered.Messages.Count > 0 ? entered.Messages[^1].Sequence : entered.AfterSequence);
        _insideSince = entered.IsTruncated ? null : entered.At;
    }

    private void Hear(long sequence, TimeSpan at)
    {
        _heard = Math.Max(_heard, sequence);
        if (sequence > _last && _insideSince is not null)
        {
            Wait(sequence, at);
            _last = sequence;
        }
    }

    private void Wait(long sequence, TimeSpan until)
    {
        if (_insideSince is not { } inside || written.Since(sequence) is not { } since)
        {
            return;
        }

        var wait = new Span(since > inside ? since : inside, until);
        var waited = wait.Length - limits.Pauses.Aggregate(TimeSpan.Zero, (sum, pause) => sum + wait.And(pause).Length);
        Longest = waited > Longest ? waited : Longest;
        if (waited > limits.LongestSilence)
        {
            findings.Add(ViolationKind.TooLate, $"member {member.Number} waited {waited.TotalSeconds:0.0} s for message {sequence}.");
        }
    }
}
