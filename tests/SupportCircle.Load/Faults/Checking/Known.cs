namespace SupportCircle.Load.Faults.Checking;

/// <summary>Since when a message is in the log, as far as anybody knows: somebody has its receipt, or has it itself.</summary>
internal sealed class Known
{
    private readonly Dictionary<long, TimeSpan> _since = [];

    /// <param name="began">When the run began, to count from when a message was written by the log's own word; null for what
    /// people saw alone.</param>
    public Known(CircleRecord circle, DateTime? began = null)
    {
        foreach (var (message, sentAt) in circle.Log.Messages)
        {
            if (sentAt - began is { } written)
            {
                Learn(message.Sequence, written);
            }
        }

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
