using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>Messages and changes as they lie in the log, opened as they are read.</summary>
internal sealed class MessageRows(SupportDbContext db, SealedTexts texts)
{
    public IQueryable<MessageRow> Of(Guid circleId) =>
        from message in db.Messages
        where message.CircleId == circleId
        join author in db.Seats on message.AuthorSeatId equals author.Id
        select new MessageRow { Message = message, AuthorName = author.Name };

    public async Task<IReadOnlyList<ReadMessage>> OpenAsync(IQueryable<MessageRow> query, CancellationToken cancellation)
    {
        var rows = await query.ToListAsync(cancellation);
        var bodies = await texts.OpenAsync(
            [.. rows.Select(row => (BodyField(row.Message, row.Message.Revision), row.Message.SealedBody))], cancellation);
        return [.. rows.Zip(bodies, (row, body) => new ReadMessage(
            row.Message.Sequence, row.Message.AuthorSeatId, row.AuthorName, row.Message.ClientMessageId, row.Message.SentAt,
            row.Message.EditedAt, row.Message.ReplyTo, body))];
    }

    /// <summary>A page of the changes after one, up to another.</summary>
    public async Task<IReadOnlyList<ReadChange>> ChangesAsync(
        Guid circleId, long after, long upTo, CancellationToken cancellation)
    {
        var rows = await (
            from c in db.Changes
            where c.CircleId == circleId && c.Number > after && c.Number <= upTo
            join m in db.Messages on new { c.CircleId, c.Sequence } equals new { m.CircleId, m.Sequence }
            orderby c.Number
            select new { Change = c, Message = m }).Take(ConversationLimits.Page).ToListAsync(cancellation);
        var bodies = await texts.OpenAsync(
            [.. rows.Select(row => (BodyField(row.Message, row.Message.Revision), row.Message.SealedBody))], cancellation);
        return [.. rows.Zip(bodies, (row, body) => new ReadChange(
            circleId, row.Change.Number, row.Change.Kind, row.Change.Sequence, row.Message.EditedAt, body))];
    }

    public static SealedField BodyField(Message message, int revision) =>
        SealedField.Body(message.CircleId, message.AuthorSeatId, message.ClientMessageId, revision);
}
