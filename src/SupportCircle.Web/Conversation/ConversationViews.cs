using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Web.Conversation;

/// <summary>From what was read or committed to what crosses the wire.</summary>
internal static class ConversationViews
{
    /// <summary>As the room has it: of a story its title.</summary>
    public static MessageView View(this ReadMessage message) => message is { Kind: MessageKind.Story, Body: { } body }
        ? message.Whole() with { Body = InRoom(message.Kind, body) }
        : message.Whole();

    /// <summary>With all its words.</summary>
    public static MessageView Whole(this ReadMessage message) => message.Body is null
        ? new MessageView { Sequence = message.Sequence, Gone = true }
        : new MessageView
        {
            Sequence = message.Sequence,
            Kind = message.Kind.OrAbsent(),
            ClientMessageId = message.ClientMessageId,
            Author = new Author(message.SeatId, message.SeatName),
            Body = message.Body,
            SentAt = message.SentAt,
            EditedAt = message.EditedAt,
            ReplyTo = message.ReplyTo,
            Mentions = OrAbsent(message.Mentions),
            Acknowledgements = message.Acknowledgements.Count == 0 ? null : [.. message.Acknowledgements.Select(View)],
        };

    // What has no words any more brings none, whatever happened to it before: their end is a change too.
    public static MessageChanged View(this ReadChange change) => (change.Kind, change.Message) switch
    {
        (_, { Body: null }) => Gone(change.CircleId, change.Number, change.Message.Sequence),
        (ChangeKind.Edited, { Body: var body, EditedAt: { } at }) =>
            Edited(change.CircleId, change.Number, change.Message.Sequence, InRoom(change.Message.Kind, body), at),
        (ChangeKind.Acknowledged, _) =>
            Acknowledged(change.CircleId, change.Number, change.Message.Sequence, change.Acknowledgement!),
        _ => Restored(change.CircleId, change.Number, change.Message),
    };

    public static MessagePosted Event(this CommittedMessage message) => new(
        message.CircleId, message.Sequence, message.ClientMessageId, new Author(message.SeatId, message.SeatName),
        InRoom(message.Kind, message.Body), message.SentAt, message.ReplyTo, Gone: null)
    {
        Kind = message.Kind.OrAbsent(),
        Mentions = OrAbsent(message.Mentions),
    };

    /// <summary>A message that is sent as the log has it now: what happened to it since comes as later changes too.</summary>
    public static MessagePosted Event(this ReadMessage message, Guid circleId) => message.Body is null
        ? new MessagePosted(
            circleId, message.Sequence, ClientMessageId: null, Author: null, Body: null, SentAt: null, ReplyTo: null, Gone: true)
        : new MessagePosted(
            circleId, message.Sequence, message.ClientMessageId, new Author(message.SeatId, message.SeatName),
            InRoom(message.Kind, message.Body), message.SentAt, message.ReplyTo, Gone: null)
        {
            Kind = message.Kind.OrAbsent(),
            Mentions = OrAbsent(message.Mentions),
        };

    public static MessageChanged Event(this CommittedChange change) => change.Kind switch
    {
        ChangeKind.Edited => Edited(
            change.CircleId, change.Number, change.Sequence, InRoom(change.MessageKind, change.Body!), change.At),
        ChangeKind.Acknowledged => Acknowledged(change.CircleId, change.Number, change.Sequence, change.Acknowledgement!),
        ChangeKind.Restored => Restored(change.CircleId, change.Number, change.Restored!),
        _ => Gone(change.CircleId, change.Number, change.Sequence),
    };

    private static string InRoom(MessageKind kind, string body) => kind == MessageKind.Story ? StoryText.Of(body).Title : body;

    // Most messages mention nobody: no bytes for that.
    private static IReadOnlyList<Guid>? OrAbsent(IReadOnlyList<Guid> seats) => seats.Count == 0 ? null : seats;

    private static AcknowledgementView View(ReadAcknowledgement acknowledgement) =>
        new(new Author(acknowledgement.SeatId, acknowledgement.SeatName), acknowledgement.Kind);

    private static MessageChanged Edited(Guid circleId, long number, long sequence, string? body, DateTime at) =>
        new(circleId, number, MessageChangeKind.Edited, sequence, body, at, Gone: null);

    private static MessageChanged Gone(Guid circleId, long number, long sequence) =>
        new(circleId, number, MessageChangeKind.Deleted, sequence, Body: null, EditedAt: null, Gone: true);

    private static MessageChanged Restored(Guid circleId, long number, ReadMessage message) =>
        new(circleId, number, MessageChangeKind.Restored, message.Sequence, Body: null, EditedAt: null, Gone: null)
        {
            Message = message.View(),
        };

    private static MessageChanged Acknowledged(Guid circleId, long number, long sequence, ReadAcknowledgement acknowledgement) =>
        new(circleId, number, MessageChangeKind.Acknowledged, sequence, Body: null, EditedAt: null, Gone: null)
        {
            Acknowledgement = View(acknowledgement),
        };
}
