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

    /// <summary>Messages as readers see them: nothing of what is hidden.</summary>
    public async Task<IReadOnlyList<ReadMessage>> OpenAsync(IQueryable<MessageRow> query, CancellationToken cancellation)
    {
        var rows = await query.ToListAsync(cancellation);
        return await OpenAsync(rows, await AcknowledgementsAsync(rows, cancellation), message => message.IsReadable, cancellation);
    }

    /// <summary>Messages with the words that are hidden from readers.</summary>
    public async Task<IReadOnlyList<ReadMessage>> OpenHiddenAsync(IReadOnlyList<MessageRow> rows, CancellationToken cancellation) =>
        await OpenAsync(rows, await AcknowledgementsAsync(rows, cancellation), _ => true, cancellation);

    /// <summary>A page of the changes after one, up to another.</summary>
    public async Task<IReadOnlyList<ReadChange>> ChangesAsync(
        Guid circleId, long after, long upTo, CancellationToken cancellation)
    {
        var rows = await (
            from c in db.Changes
            where c.CircleId == circleId && c.Number > after && c.Number <= upTo
            join m in db.Messages on new { c.CircleId, c.Sequence } equals new { m.CircleId, m.Sequence }
            join author in db.Seats on m.AuthorSeatId equals author.Id
            join actor in db.Seats on c.SeatId equals actor.Id
            orderby c.Number
            select new { Change = c, Message = m, AuthorName = author.Name, ActorName = actor.Name })
            .Take(ConversationLimits.Page).ToListAsync(cancellation);
        var messages = rows.DistinctBy(row => row.Message.Sequence)
            .Select(row => new MessageRow { Message = row.Message, AuthorName = row.AuthorName }).ToList();
        var given = await AcknowledgementsAsync(messages, cancellation);
        var opened = (await OpenAsync(messages, given, message => message.IsReadable, cancellation)).ToDictionary(m => m.Sequence);
        return [.. rows.Select(row => new ReadChange(
            circleId, row.Change.Number, row.Change.Kind, opened[row.Change.Sequence],
            row.Change.Kind == ChangeKind.Acknowledged && row.Message.IsReadable
                ? given[row.Change.Sequence].FirstOrDefault(a => a.SeatId == row.Change.SeatId)
                    ?? new ReadAcknowledgement(row.Change.SeatId, row.ActorName, Kind: null)
                : null))];
    }

    public static SealedField BodyField(Message message, int revision) =>
        SealedField.Body(message.CircleId, message.AuthorSeatId, message.ClientMessageId, revision);

    private async Task<IReadOnlyList<ReadMessage>> OpenAsync(
        IReadOnlyList<MessageRow> rows, ILookup<long, ReadAcknowledgement> given, Predicate<Message> isOpened, CancellationToken cancellation)
    {
        var bodies = await texts.OpenAsync(
            [.. rows.Select(row => (BodyField(row.Message, row.Message.Revision), isOpened(row.Message) ? row.Message.SealedBody : null))],
            cancellation);
        return [.. rows.Zip(bodies, (row, body) => new ReadMessage(
            row.Message.Sequence, row.Message.AuthorSeatId, row.AuthorName, row.Message.ClientMessageId, row.Message.SentAt,
            row.Message.EditedAt, row.Message.ReplyTo, row.Message.Revision, body, [.. given[row.Message.Sequence]]))];
    }

    // In one statement for a page.
    private async Task<ILookup<long, ReadAcknowledgement>> AcknowledgementsAsync(
        IReadOnlyList<MessageRow> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
        {
            return Array.Empty<ReadAcknowledgement>().ToLookup(_ => 0L);
        }

        var circleId = rows[0].Message.CircleId;
        var sequences = rows.Select(row => row.Message.Sequence).ToArray();
        var given = await (
            from a in db.Acknowledgements
            where a.CircleId == circleId && EF.Parameter(sequences).Contains(a.Sequence)
            join seat in db.Seats on a.SeatId equals seat.Id
            orderby a.Change
            select new { a.Sequence, a.SeatId, seat.Name, a.Kind }).ToListAsync(cancellation);
        return given.ToLookup(a => a.Sequence, a => new ReadAcknowledgement(a.SeatId, a.Name, a.Kind));
    }
}
