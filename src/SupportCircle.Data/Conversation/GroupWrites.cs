using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// What a group writes, as sets: so a database can take each set with one statement, however many entries there are.
/// Several changes of one message in one group come down to its last state; the wordings in between are kept.
/// </summary>
public sealed class GroupWrites
{
    private readonly Dictionary<MessageKey, MessageOutcome> _outcomes = [];
    private readonly Dictionary<AcknowledgementKey, GivenAcknowledgement> _acknowledgements = [];
    private readonly List<MessageKey> _edited = [];
    private readonly List<PassedWording> _passed = [];

    public IList<Numbered<PostEntry>> Messages { get; } = [];

    /// <summary>Who is named by the group's messages.</summary>
    public IList<MentionKey> Mentions { get; } = [];

    public IList<NumberedChange> Changes { get; } = [];

    /// <summary>Posts that wait, instead of being among the messages.</summary>
    public IList<HeldPost> Held { get; } = [];

    /// <summary>What facilitators are asked to look at, of messages and edits of this group.</summary>
    public IList<Signal> Signals { get; } = [];

    /// <summary>What stories of this group have besides their words, posted and held.</summary>
    public IList<Story> Stories { get; } = [];

    /// <summary>The same of stories that were told anew.</summary>
    public IList<RetoldStory> Retold { get; } = [];

    /// <summary>Stories that were withdrawn: what they have besides their words is deleted.</summary>
    public IList<MessageKey> WithdrawnStories { get; } = [];

    /// <summary>The counters of the group's circles after it.</summary>
    public IDictionary<Guid, CircleCounters> Circles { get; } = new Dictionary<Guid, CircleCounters>();

    /// <summary>Messages whose present wording, as the table has it, is kept before it is replaced; never gone ones.</summary>
    public IEnumerable<MessageOutcome> Replaced => _edited.Select(key => _outcomes[key]).Where(outcome => !outcome.IsGone);

    /// <summary>Wordings that came and went within this group; never of gone messages.</summary>
    public IEnumerable<PassedWording> Passed => _passed.Where(wording => !_outcomes[wording.Message].IsGone);

    /// <summary>The changed messages as they are in the end.</summary>
    public IReadOnlyCollection<MessageOutcome> Outcomes => _outcomes.Values;

    /// <summary>Messages whose earlier wordings, acknowledgements and mentions are deleted.</summary>
    public IEnumerable<MessageOutcome> Gone => _outcomes.Values.Where(outcome => outcome.IsGone);

    /// <summary>Acknowledgements that are no longer what they were.</summary>
    public IReadOnlyCollection<AcknowledgementKey> Altered => _acknowledgements.Keys;

    /// <summary>Those of them that are no more: these are deleted.</summary>
    public IEnumerable<AcknowledgementKey> TakenBack => _acknowledgements.Where(given => given.Value.Kind is null).Select(given => given.Key);

    /// <summary>And these are written in the place of what there was; never for gone messages.</summary>
    public IEnumerable<KeyValuePair<AcknowledgementKey, GivenAcknowledgement>> Given => _acknowledgements.Where(given =>
        given.Value.Kind is not null && !(_outcomes.TryGetValue(given.Key.Message, out var outcome) && outcome.IsGone));

    /// <summary>Whether nothing comes into the log: then it has held posts at most.</summary>
    public bool HasNoEntries => Messages.Count + Changes.Count == 0;

    public bool IsEmpty => HasNoEntries && Held.Count == 0;

    /// <summary>Adds the signal of what the signal rules found in the words, if they found something.</summary>
    public void Mark(LogEntry entry, DateTime at, long? sequence, Guid? heldPostId)
    {
        if (entry.Screened.Mark is { } mark)
        {
            Signals.Add(Signal.Of(mark, entry.CircleId, entry.SeatId, at, sequence, heldPostId));
        }
    }

    /// <summary>Adds the signal of what the circle or the organisation watches for.</summary>
    public void Flag(LogEntry entry, DateTime at, long sequence) => Signals.Add(new Signal
    {
        Id = Guid.CreateVersion7(),
        CircleId = entry.CircleId,
        Sequence = sequence,
        AuthorSeatId = entry.SeatId,
        PhraseId = entry.Watched.PhraseId,
        At = at,
    });

    /// <summary>Adds what a story has besides its words.</summary>
    /// <param name="post">A story or not.</param>
    /// <param name="sequence">Null when it is held.</param>
    public void Tell(PostEntry post, long? sequence)
    {
        if (post.Story is { } frame)
        {
            Stories.Add(new Story
            {
                CircleId = post.CircleId,
                AuthorSeatId = post.SeatId,
                ClientMessageId = post.ClientId,
                Sequence = sequence,
                Wish = frame.Wish,
                Topics = frame.Topics,
            });
        }
    }

    public void Add(PostEntry post, long number, DateTime at)
    {
        Tell(post, number);
        Messages.Add(new Numbered<PostEntry>(post, number, at));
        foreach (var seatId in post.Mentioned)
        {
            Mentions.Add(new MentionKey(new MessageKey(post.CircleId, number), seatId));
        }
    }

    /// <param name="after">The message after the change.</param>
    public void Add(ChangeEntry change, long number, DateTime at, in MessageStanding after)
    {
        var message = new MessageKey(change.CircleId, change.Sequence);
        Changes.Add(new NumberedChange(change, number, at, after.Revision));
        if (change.Kind == ChangeKind.Acknowledged)
        {
            _acknowledgements[new AcknowledgementKey(message, change.SeatId)] = new GivenAcknowledgement(change.Acknowledgement, number);
            return;
        }

        if (after is { Kind: MessageKind.Story, IsGone: true })
        {
            WithdrawnStories.Add(message);
        }
        else if (change.Story is { } frame)
        {
            Retold.Add(new RetoldStory(message, frame));
        }

        var outcome = _outcomes.TryGetValue(message, out var earlier) ? earlier : new MessageOutcome(message, at);
        outcome = outcome with { Revision = after.Revision };
        _outcomes[message] = change.Kind switch
        {
            ChangeKind.Deleted => outcome with { SealedBody = null, GoneAt = at },
            ChangeKind.Edited => Edit(outcome, earlier.Revision, change.SealedBody, at),
            _ => outcome,
        };
    }

    private MessageOutcome Edit(in MessageOutcome outcome, int earlierRevision, byte[]? body, DateTime at)
    {
        if (outcome.SealedBody is { } passed)
        {
            _passed.Add(new PassedWording(outcome.Message, earlierRevision, passed, at));
            return outcome with { SealedBody = body, EditedAt = at };
        }

        _edited.Add(outcome.Message);
        return outcome with { SealedBody = body, EditedAt = at, ReplacedAt = at };
    }
}

/// <summary>An entry that was let in, with its number and time.</summary>
public readonly record struct Numbered<T>(T Entry, long Number, DateTime At);

/// <param name="Revision">The message's revision after the change.</param>
public readonly record struct NumberedChange(ChangeEntry Entry, long Number, DateTime At, int Revision);

/// <summary>What a changed message is after the group: edited or gone, and in neither case hidden.</summary>
/// <param name="ReplacedAt">When the wording that the table has was replaced, if it was.</param>
public readonly record struct MessageOutcome(MessageKey Message, DateTime ReplacedAt)
{
    /// <summary>The new words; null when the table's stay, or are gone.</summary>
    public byte[]? SealedBody { get; init; }

    public int Revision { get; init; }

    /// <summary>Null when this group did not edit it: it stays what it was.</summary>
    public DateTime? EditedAt { get; init; }

    /// <summary>Null when it is not gone.</summary>
    public DateTime? GoneAt { get; init; }

    public bool IsGone => GoneAt is not null;
}

public readonly record struct RetoldStory(MessageKey Message, StoryFrame Frame);

public readonly record struct PassedWording(MessageKey Message, int Revision, byte[] SealedBody, DateTime ReplacedAt);

public readonly record struct MentionKey(MessageKey Message, Guid SeatId);

public readonly record struct AcknowledgementKey(MessageKey Message, Guid SeatId);

/// <param name="Kind">Null when it was taken back.</param>
public readonly record struct GivenAcknowledgement(AcknowledgementKind? Kind, long Change);
