namespace SupportCircle.Load.Faults.Checking;

/// <summary>Every answer that a member got, held against the log.</summary>
internal static class AnswerCheck
{
    /// <param name="all">Every circle: what was refused must be in none of them.</param>
    public static void Run(Truth truth, IReadOnlyList<Truth> all, Findings findings)
    {
        foreach (var member in truth.Circle.Members)
        {
            foreach (var post in member.Posts)
            {
                CheckAnswers(post, member.Number, findings);
                if (post.Receipt is { } receipt)
                {
                    CheckReceipt(post, receipt, member.Number, truth, findings);
                }
                else if (post.Answers.Any(answer => answer.IsFinalRefusal) && all.Any(circle => circle.SequenceOf(post.Id) is not null))
                {
                    findings.Add(ViolationKind.RefusedButThere, $"post {post.Id} of member {member.Number} was refused and is in the log.");
                }
            }

            foreach (var change in member.Changes)
            {
                CheckAnswers(change, member.Number, findings);
                if (change.Receipt is { } receipt && !IsThere(truth, change, receipt))
                {
                    findings.Add(
                        ViolationKind.ReceiptBroken, $"change {change.Id} of member {member.Number} has a receipt for {receipt.Number} and is not there.");
                }
            }
        }
    }

    private static void CheckAnswers(Wording asked, int member, Findings findings)
    {
        var receipts = asked.Answers.Where(answer => answer.IsReceipt).Select(answer => (answer.Number, answer.SentAt)).Distinct().ToList();
        if (receipts.Count > 1)
        {
            findings.Add(
                ViolationKind.ReceiptsDiffer, $"{asked.Id} of member {member} has receipts for {string.Join(" and ", receipts.Select(receipt => receipt.Number))}.");
        }

        if (receipts.Count > 0 && !asked.IsProper)
        {
            findings.Add(ViolationKind.ForbiddenButTaken, $"{asked.Id} of member {member} is against the rules and has a receipt.");
        }
        else if (!asked.IsSettled && asked.Answers.Count > 0)
        {
            findings.Add(ViolationKind.NeverAnswered, $"{asked.Id} of member {member} was sent {asked.Answers.Count} times without an answer.");
        }
        else if (asked.IsProper && asked.Answers.FirstOrDefault(answer => answer.IsFinalRefusal) is { Code: { } code })
        {
            findings.Add(ViolationKind.RefusedWithoutCause, $"{asked.Id} of member {member} was refused with {code}.");
        }
    }

    private static void CheckReceipt(Post post, Answer receipt, int member, Truth truth, Findings findings)
    {
        if (truth.At(receipt.Number) is not { } logged || truth.SequenceOf(post.Id) != receipt.Number)
        {
            findings.Add(
                ViolationKind.ReceiptBroken, $"post {post.Id} of member {member} has a receipt for {receipt.Number} and is not there.");
        }
        else if (logged.SentAt is { } sentAt && sentAt != receipt.SentAt)
        {
            findings.Add(ViolationKind.ReceiptBroken, $"post {post.Id} at {receipt.Number} has another time in its receipt than in the log.");
        }
    }

    private static bool IsThere(Truth truth, Change change, Answer receipt) =>
        receipt.Number >= 1 && receipt.Number <= truth.LastChange
        && truth.Circle.Log.Changes[(int)receipt.Number - 1].Sequence == change.Sequence && truth.WhoChanged(receipt.Number) == change;
}
