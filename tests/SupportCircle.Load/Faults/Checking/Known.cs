namespace SupportCircle.Load.Faults.Checking;

/// <summary>Since when it is known that a message is in the log: somebody has its receipt, or has it itself.</summary>
internal sealed class Known
{
    private readonly Dictionary<long, TimeSpan> _since = [];

    public Known(CircleRecord circle)
    {
        foreach (var member in circle.Members)
        {
            foreach (var answer in member.Posts.SelectMany(post => post.Answers).Where(answer => answer.IsReceipt))
            {
                Learn(answer.Number, answer.At);
            }

            foreach (var entry in member.Journal)
            {
                switch (entry)
                {
                    case Heard heard:
                        Learn(heard.Message.Sequence, heard.At);
                        break;
                    case Entered entered:
                        Learn(entered.LastSequence, entered.At);
                        break;
                }
            }
        }

        // What comes before something that is known is in the log too.
        for (var sequence = _since.Keys.DefaultIfEmpty().Max(); sequence > 1; sequence--)
        {
            Learn(sequence - 1, _since[sequence]);
        }
    }

    /// <returns>Null when nobody ever saw it.</returns>
    public TimeSpan? Since(long sequence) => _since.TryGetValue(sequence, out var at) ? at : null;

    private void Learn(long sequence, TimeSpan at)
    {
        if (!_since.TryGetValue(sequence, out var earlier) || at < earlier)
        {
            _since[sequence] = at;
        }
    }
}
