using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Data.Conversation;

/// <summary>Something that a seat asks to be written to its circle's log; text comes sealed already.</summary>
public abstract class LogEntry
{
    private readonly TaskCompletionSource<LogReceipt> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public required Guid CircleId { get; init; }

    public required Guid SeatId { get; init; }

    /// <summary>The client's id of the message or change; the same one again gets the first one's receipt.</summary>
    public required Guid ClientId { get; init; }

    /// <summary>What its words were held against, for a post and an edit.</summary>
    public Watched Watched { get; init; }

    /// <summary>What the signal rules made of its words, for a post and an edit.</summary>
    public ScreenedText Screened { get; init; }

    /// <summary>The receipt, once the entry is on disk; a refusal, once it is certain that it is not. Only with
    /// <c>unavailable</c> it may be there all the same: asking again with the same client id tells.</summary>
    public Task<LogReceipt> Outcome => _outcome.Task;

    internal void Settle(LogReceipt receipt) => _outcome.TrySetResult(receipt);

    internal void Refuse(Exception refusal) => _outcome.TrySetException(refusal);
}

/// <summary>A new message.</summary>
public sealed class PostEntry : LogEntry
{
    public required string Body { get; init; }

    public required byte[] SealedBody { get; init; }

    public MessageKind Kind { get; init; }

    /// <summary>With a story.</summary>
    public StoryFrame? Story { get; init; }

    public long? ReplyTo { get; init; }

    /// <summary>The seats that it asks to name; the log leaves out those that may not be.</summary>
    public IReadOnlyList<Guid> Mentions { get; init; } = [];

    /// <summary>Those that it names, since it was let in. Kept here for when the outcome of the commit is unknown: the group
    /// runs again, and somebody may have left in between.</summary>
    internal IReadOnlyList<Guid> Mentioned { get; set; } = [];
}

/// <summary>Something that its author or a reader does to a message; what facilitators do is <see cref="Hiding"/>.</summary>
public sealed class ChangeEntry : LogEntry
{
    public required ChangeKind Kind { get; init; }

    public required long Sequence { get; init; }

    /// <summary>With an edit: what the words are; they take the place of no other kind's.</summary>
    public MessageKind MessageKind { get; init; }

    /// <summary>With an edit.</summary>
    public string? Body { get; init; }

    /// <summary>With an edit of a story.</summary>
    public StoryFrame? Story { get; init; }

    /// <summary>With an edit: sealed for <see cref="Revision"/>.</summary>
    public byte[]? SealedBody { get; init; }

    /// <summary>With an edit: the revision that it makes. When another edit was first the entry fails with
    /// <see cref="StaleRevisionException"/>, to be made anew.</summary>
    public int Revision { get; init; }

    /// <summary>With an acknowledgement: null takes it back.</summary>
    public AcknowledgementKind? Acknowledgement { get; init; }
}
