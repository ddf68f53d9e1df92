namespace SupportCircle.Load.Faults.Checking;

/// <summary>The log by itself: numbers without gaps, nothing twice, nothing that nobody asked for.</summary>
internal static class LogCheck
{
    public static void Run(Truth truth, Findings findings)
    {
        CheckNumbers(truth.Circle.Log.Messages.Select(logged => logged.Message.Sequence), "sequence", findings);
        CheckNumbers(truth.Circle.Log.Changes.Select(change => change.Change), "change", findings);
        CheckIds(truth, findings);
        CheckChanges(truth, findings);
        CheckPages(truth.Circle.Log, findings);
    }

    private static void CheckNumbers(IEnumerable<long> numbers, string what, Findings findings)
    {
        long due = 1;
        foreach (var number in numbers)
        {
            if (number != due)
            {
                findings.Add(ViolationKind.LogHasGap, $"the log has {what} {number} where {due} should be.");
            }

            due = number + 1;
        }
    }

    private static void CheckIds(Truth truth, Findings findings)
    {
        var seen = new Dictionary<Guid, long>();
        foreach (var (message, _) in truth.Circle.Log.Messages)
        {
            if (!message.IsGone && !seen.TryAdd(message.ClientMessageId, message.Sequence))
            {
                findings.Add(
                    ViolationKind.LogHasTwice, $"post {message.ClientMessageId} is in the log at {seen[message.ClientMessageId]} and at {message.Sequence}.");
            }
            else if (truth.Who(message.Sequence) is not { } said)
            {
                findings.Add(ViolationKind.LogHasStranger, $"nobody posted {message.ClientMessageId}, which is in the log at {message.Sequence}.");
            }
            else if (!message.IsGone && (said.SeatId != message.SeatId || truth.Words(message.Sequence) != message.Digest))
            {
                findings.Add(ViolationKind.LogAltered, $"post {message.ClientMessageId} at {message.Sequence} has other words or another author.");
            }
        }
    }

    private static void CheckChanges(Truth truth, Findings findings)
    {
        foreach (var change in truth.Circle.Log.Changes)
        {
            if (truth.WhoChanged(change.Change) is not { } asked || asked.Sequence != change.Sequence)
            {
                findings.Add(ViolationKind.LogHasStranger, $"nobody has a receipt for change {change.Change}, of message {change.Sequence}.");
            }
            else if (asked.IsDeletion && !truth.IsGone(change.Sequence))
            {
                findings.Add(ViolationKind.ReceiptBroken, $"change {change.Change} deleted message {change.Sequence}, which is still there.");
            }
        }
    }

    private static void CheckPages(LogRecord log, Findings findings)
    {
        if (!log.Pages.SequenceEqual(log.Messages))
        {
            findings.Add(
                ViolationKind.PagesDiffer, $"pages tell {log.Pages.Count} messages, entering tells {log.Messages.Count}, or they differ in some.");
        }
    }
}
