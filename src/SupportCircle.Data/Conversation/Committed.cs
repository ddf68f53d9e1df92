using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>What has been committed and is to be published, in the order of the log.</summary>
public abstract record Committed(Guid CircleId)
{
    internal static Committed Of(LogEntry entry, string seatName, LogReceipt receipt) => entry switch
    {
        PostEntry post => new CommittedMessage(
            post.CircleId, receipt.Number, post.ClientId, post.SeatId, seatName, post.Body, receipt.At, post.ReplyTo)
        {
            Kind = post.Kind,
            Mentions = post.Mentioned,
        },
        ChangeEntry change => new CommittedChange(change.CircleId, receipt.Number, change.Kind, change.Sequence, receipt.At)
        {
            MessageKind = change.MessageKind,
            Body = change.Body,
            Acknowledgement = change.Kind == ChangeKind.Acknowledged
                ? new ReadAcknowledgement(change.SeatId, seatName, change.Acknowledgement)
                : null,
        },
        _ => throw new InvalidOperationException("An entry is a post or a change."),
    };
}

public sealed record CommittedMessage(
    Guid CircleId, long Sequence, Guid ClientMessageId, Guid SeatId, string SeatName, string Body, DateTime SentAt, long? ReplyTo)
    : Committed(CircleId)
{
    public MessageKind Kind { get; init; }

    /// <summary>Who is named, by their seats.</summary>
    public IReadOnlyList<Guid> Mentions { get; init; } = [];
}

public sealed record CommittedChange(Guid CircleId, long Number, ChangeKind Kind, long Sequence, DateTime At) : Committed(CircleId)
{
    /// <summary>What the words are, with an edit.</summary>
    public MessageKind MessageKind { get; init; }

    /// <summary>The new words, with an edit.</summary>
    public string? Body { get; init; }

    /// <summary>The message, when it is to be seen again.</summary>
    public ReadMessage? Restored { get; init; }

    public ReadAcknowledgement? Acknowledgement { get; init; }
}
