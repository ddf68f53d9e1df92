using SupportCircle.Domain.Conversation;

namespace SupportCircle.Contracts.Conversation;

/// <summary>
/// A message as a reader sees it now. Every number reaches every reader: what was deleted or hidden comes as
/// <c>{ sequence, gone: true }</c> without anything else.
/// </summary>
public sealed record MessageView
{
    public required long Sequence { get; init; }

    /// <summary>True when the words are gone; absent otherwise.</summary>
    public bool? Gone { get; init; }

    /// <summary>What it is; absent for a plain message.</summary>
    public MessageKind? Kind { get; init; }

    public Guid? ClientMessageId { get; init; }

    public Author? Author { get; init; }

    /// <summary>Of a story its title alone: the rest is read on its page.</summary>
    public string? Body { get; init; }

    public DateTime? SentAt { get; init; }

    /// <summary>When it was last edited; absent if never.</summary>
    public DateTime? EditedAt { get; init; }

    /// <summary>The sequence of the message that it answers.</summary>
    public long? ReplyTo { get; init; }

    /// <summary>The seats of those whom it mentions; absent when there are none.</summary>
    public IReadOnlyList<Guid>? Mentions { get; init; }

    /// <summary>In the order in which they were given; absent when there are none.</summary>
    public IReadOnlyList<AcknowledgementView>? Acknowledgements { get; init; }
}
