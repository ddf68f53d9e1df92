namespace SupportCircle.Load.Faults.Checking;

/// <summary>What a client remembers of something that it asked for under an id of its own.</summary>
/// <param name="id">The client id, the same at each attempt.</param>
/// <param name="digest">Of the words that it sent.</param>
/// <param name="isProper">Whether the rules allow it; else it is sent to be refused.</param>
internal abstract class Wording(Guid id, ulong digest, bool isProper)
{
    private readonly List<Answer> _answers = [];

    public Guid Id => id;

    public ulong Digest => digest;

    public bool IsProper => isProper;

    /// <summary>One for each attempt, in order.</summary>
    public IReadOnlyList<Answer> Answers => _answers;

    public bool IsSettled => _answers.Exists(answer => answer.IsReceipt || answer.IsFinalRefusal);

    public Answer? Receipt => _answers.Where(answer => answer.IsReceipt).Select(answer => (Answer?)answer).FirstOrDefault();

    /// <summary>Not for several threads at once.</summary>
    public void Add(Answer answer) => _answers.Add(answer);
}

/// <summary>A message that somebody wanted to say.</summary>
internal sealed class Post(Guid id, ulong digest, bool isProper = true) : Wording(id, digest, isProper);

/// <summary>An edit or a deletion of one's own message.</summary>
/// <param name="sequence">The message's.</param>
/// <param name="isDeletion">Then there are no words.</param>
internal sealed class Change(Guid id, long sequence, ulong digest, bool isDeletion) : Wording(id, digest, isProper: true)
{
    public long Sequence => sequence;

    public bool IsDeletion => isDeletion;
}
