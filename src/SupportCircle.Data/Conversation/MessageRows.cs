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

    /// <summary>Messages as readers see them: nothing of what is hidden, and each with its acknowledgements.</summary>
    public async Task<IReadOnlyList<ReadMessage>> OpenAsync(IQueryable<MessageRow> query, CancellationToken cancellation) =>
        await OpenAsync(await query.ToListAsync(cancellation), cancellation);

    /// <summary>The same of rows that were read.</summary>
    public async Task<IReadOnlyList<ReadMessage>> OpenAsync(IReadOnlyList<MessageRow> rows, CancellationToken cancellation) =>
        WithAcknowledgements(await OpenAsync(rows, ReadersSee, cancellation), await AcknowledgementsAsync(rows, cancellation));

    /// <summary>The same without acknowledgements, for those who have no use for them.</summary>
    public async Task<IReadOnlyList<ReadMessage>> OpenWordsAsync(IQueryable<MessageRow> query, CancellationToken cancellation) =>
        await OpenAsync(await query.ToListAsync(cancellation), ReadersSee, cancellation);

    /// <summary>Messages with the words that are hidden from readers.</summary>
    public async Task<IReadOnlyList<ReadMessage>> OpenHiddenAsync(IReadOnlyList<MessageRow> rows, CancellationToken cancellation) =>
        WithAcknowledgements(await OpenAsync(rows, _ => true, cancellation), await AcknowledgementsAsync(rows, cancellation));

    /// <summary>Brings the acknowledgements of messages that were opened without.</summary>
    public async Task<IReadOnlyList<ReadMessage>> AcknowledgedAsync(
        Guid circleId, IReadOnlyList<ReadMessage> messages, CancellationToken cancellation) =>
        WithAcknowledgements(messages, await AcknowledgementsAsync(circleId, [.. messages.Select(m => m.Sequence)], cancellation));

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
        var opened = WithAcknowledgements(await OpenAsync(messages, ReadersSee, cancellation), given).ToDictionary(m => m.Sequence);
        return [.. rows.Select(row => new ReadChange(
            circleId, row.Change.Number, row.Change.Kind, opened[row.Change.Sequence],
            row.Change.Kind == ChangeKind.Acknowledged && row.Message.IsReadable
                ? given[row.Change.Sequence].FirstOrDefault(a => a.SeatId == row.Change.SeatId)
                    ?? new ReadAcknowledgement(row.Change.SeatId, row.ActorName, Kind: null)
                : null))];
    }

    public static SealedField BodyField(Message message, int revision) =>
        SealedField.Body(message.CircleId, message.AuthorSeatId, message.ClientMessageId, revision);

    private static bool ReadersSee(Message message) => message.IsReadable;

    private static ReadMessage[] WithAcknowledgements(IEnumerable<ReadMessage> messages, ILookup<long, ReadAcknowledgement> given) =>
        [.. messages.Select(message => message with { Acknowledgements = [.. given[message.Sequence]] })];

    private async Task<IReadOnlyList<ReadMessage>> OpenAsync(
        IReadOnlyList<MessageRow> rows, Predicate<Message> isOpened, CancellationToken cancellation)
    {
        var bodies = await texts.OpenAsync(
            [.. rows.Select(row => (BodyField(row.Message, row.Message.Revision), isOpened(row.Message) ? row.Message.SealedBody : null))],
            cancellation);
        return [.. rows.Zip(bodies, (row, body) => new ReadMessage(
            row.Message.Sequence, row.Message.AuthorSeatId, row.AuthorName, row.Message.ClientMessageId, row.Message.SentAt,
            row.Message.EditedAt, row.Message.ReplyTo, row.Message.Revision, body, Acknowledgements: []))];
    }

    private Task<ILookup<long, ReadAcknowledgement>> AcknowledgementsAsync(
        IReadOnlyList<MessageRow> rows, CancellationToken cancellation) =>
        AcknowledgementsAsync(rows.Count == 0 ? default : rows[0].Message.CircleId, [.. rows.Select(row => row.Message.Sequence)], cancellation);

    // In one statement for a page.
    private async Task<ILookup<long, ReadAcknowledgement>> AcknowledgementsAsync(
        Guid circleId, long[] sequences, CancellationToken cancellation)
    {
        if (sequences.Length == 0)
        {
            return Array.Empty<ReadAcknowledgement>().ToLookup(_ => 0L);
        }

        var given = await (
            from a in db.Acknowledgements
            where a.CircleId == circleId && EF.Parameter(sequences).Contains(a.Sequence)
            join seat in db.Seats on a.SeatId equals seat.Id
            orderby a.Change
            select new { a.Sequence, a.SeatId, seat.Name, a.Kind }).ToListAsync(cancellation);
        return given.ToLookup(a => a.Sequence, a => new ReadAcknowledgement(a.SeatId, a.Name, a.Kind));
    }
}
