namespace SupportCircle.Domain.Conversation;

/// <summary>One entry of a circle's conversation. Its key is (<see cref="CircleId"/>, <see cref="Sequence"/>).</summary>
public sealed class Message
{
    public required Guid CircleId { get; init; }

    /// <summary>From 1, without gaps, ascending in the order of commit.</summary>
    public required long Sequence { get; init; }

    /// <summary>Null for a plain message.</summary>
    public MessageKind? Kind { get; init; }

    public required Guid AuthorSeatId { get; init; }

    /// <summary>Made by the client; (circle, author's seat, this) is unique, so the same post twice is one message.</summary>
    public required Guid ClientMessageId { get; init; }

    public required DateTime SentAt { get; init; }

    /// <summary>The sequence of the message that this one answers.</summary>
    public long? ReplyTo { get; init; }

    /// <summary>The words, sealed under the author's key; null once they are gone.</summary>
    public byte[]? SealedBody { get; set; }

    /// <summary>0 as posted; each edit adds one.</summary>
    public int Revision { get; set; }

    public DateTime? EditedAt { get; set; }

    /// <summary>When its author deleted it.</summary>
    public DateTime? GoneAt { get; set; }

    /// <summary>When a facilitator hid it: the words are kept, and only facilitators read them.</summary>
    public DateTime? HiddenAt { get; set; }

    /// <summary>Whether readers see its words.</summary>
    public bool IsReadable => GoneAt is null && HiddenAt is null;
}
