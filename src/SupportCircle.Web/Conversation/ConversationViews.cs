using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Conversation;

/// <summary>From what was read or committed to what crosses the wire.</summary>
internal static class ConversationViews
{
    public static MessageView View(this ReadMessage message) => message.Body is null
        ? new MessageView { Sequence = message.Sequence, Gone = true }
        : new MessageView
        {
            Sequence = message.Sequence,
            ClientMessageId = message.ClientMessageId,
            Author = new Author(message.SeatId, message.SeatName),
            Body = message.Body,
            SentAt = message.SentAt,
            EditedAt = message.EditedAt,
            ReplyTo = message.ReplyTo,
        };

    // An edit of a message that has since been deleted brings no words: its end is a later change.
    public static MessageChanged View(this ReadChange change) => change is { Kind: ChangeKind.Edited, Body: not null }
        ? new MessageChanged(
            change.CircleId, change.Number, MessageChangeKind.Edited, change.Sequence, change.Body, change.EditedAt, Gone: null)
        : new MessageChanged(
            change.CircleId, change.Number, Kind(change.Kind), change.Sequence, Body: null, EditedAt: null, Gone: true);

    public static MessagePosted Event(this CommittedMessage message) => new(
        message.CircleId, message.Sequence, message.ClientMessageId, new Author(message.SeatId, message.SeatName), message.Body,
        message.SentAt, message.ReplyTo, Gone: null);

    /// <summary>A message that is sent as the log has it now: an edit or a deletion comes as a later change too.</summary>
    public static MessagePosted Event(this ReadMessage message, Guid circleId) => message.Body is null
        ? new MessagePosted(
            circleId, message.Sequence, ClientMessageId: null, Author: null, Body: null, SentAt: null, ReplyTo: null, Gone: true)
        : new MessagePosted(
            circleId, message.Sequence, message.ClientMessageId, new Author(message.SeatId, message.SeatName), message.Body,
            message.SentAt, message.ReplyTo, Gone: null);

    public static MessageChanged Event(this CommittedChange change) => change.Kind == ChangeKind.Edited
        ? new MessageChanged(
            change.CircleId, change.Number, MessageChangeKind.Edited, change.Sequence, change.Body, change.At, Gone: null)
        : new MessageChanged(
            change.CircleId, change.Number, MessageChangeKind.Deleted, change.Sequence, Body: null, EditedAt: null, Gone: true);

    private static MessageChangeKind Kind(ChangeKind kind) =>
        kind == ChangeKind.Edited ? MessageChangeKind.Edited : MessageChangeKind.Deleted;
}
