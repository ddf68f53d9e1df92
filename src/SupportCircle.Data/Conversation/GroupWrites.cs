using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// What a group writes, as sets: so a database can take each set with one statement, however many entries there are.
/// Several changes of one message in one group come down to its last state; the wordings in between are kept.
/// </summary>
public sealed class GroupWrites
{
    private readonly Dictionary<MessageKey, MessageOutcome> _outcomes = [];
    private readonly List<MessageKey> _edited = [];
    private readonly List<PassedWording> _passed = [];

    public IList<Numbered<PostEntry>> Messages { get; } = [];

    public IList<NumberedChange> Changes { get; } = [];

    /// <summary>The counters of the group's circles after it.</summary>
    public IDictionary<Guid, CircleCounters> Circles { get; } = new Dictionary<Guid, CircleCounters>();

    /// <summary>Messages whose present wording, as the table has it, is kept before it is replaced; never gone ones.</summary>
    public IEnumerable<MessageOutcome> Replaced => _edited.Select(key => _outcomes[key]).Where(outcome => !outcome.IsGone);

    /// <summary>Wordings that came and went within this group; never of gone messages.</summary>
    public IEnumerable<PassedWording> Passed => _passed.Where(wording => !_outcomes[wording.Message].IsGone);

    /// <summary>The changed messages as they are in the end.</summary>
    public IReadOnlyCollection<MessageOutcome> Outcomes => _outcomes.Values;

    /// <summary>Messages whose earlier wordings are deleted.</summary>
    public IEnumerable<MessageOutcome> Gone => _outcomes.Values.Where(outcome => outcome.IsGone);

    public bool IsEmpty => Messages.Count + Changes.Count == 0;

    /// <param name="revision">The message's revision after the change.</param>
    public void Add(ChangeEntry change, long number, DateTime at, int revision)
    {
        var message = new MessageKey(change.CircleId, change.Sequence);
        Changes.Add(new NumberedChange(change, number, at, revision));
        var isFirst = !_outcomes.TryGetValue(message, out var earlier);
        if (change.Kind == ChangeKind.Deleted)
        {
            _outcomes[message] = new MessageOutcome(message, null, revision, earlier.EditedAt, at, at);
            return;
        }

        if (isFirst)
        {
            _edited.Add(message);
        }
        else
        {
            _passed.Add(new PassedWording(message, earlier.Revision, earlier.SealedBody!, at));
        }

        _outcomes[message] = new MessageOutcome(message, change.SealedBody, revision, at, null, isFirst ? at : earlier.ReplacedAt);
    }
}

/// <summary>An entry that was let in, with its number and time.</summary>
public readonly record struct Numbered<T>(T Entry, long Number, DateTime At);

/// <param name="Revision">The message's revision after the change.</param>
public readonly record struct NumberedChange(ChangeEntry Entry, long Number, DateTime At, int Revision);

/// <summary>What a changed message is after the group.</summary>
/// <param name="SealedBody">Null when its words are gone.</param>
/// <param name="EditedAt">Null when this group did not edit it: it stays what it was.</param>
/// <param name="GoneAt">Null when it is not gone.</param>
/// <param name="ReplacedAt">When the wording that the table has was replaced.</param>
public readonly record struct MessageOutcome(
    MessageKey Message, byte[]? SealedBody, int Revision, DateTime? EditedAt, DateTime? GoneAt, DateTime ReplacedAt)
{
    public bool IsGone => GoneAt is not null;
}

public readonly record struct PassedWording(MessageKey Message, int Revision, byte[] SealedBody, DateTime ReplacedAt);
