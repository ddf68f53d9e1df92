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

    /// <summary>Messages as readers see them: nothing of what is hidden, and each with its acknowledgements and mentions.</summary>
    public async Task<IReadOnlyList<ReadMessage>> OpenAsync(IQueryable<MessageRow> query, CancellationToken cancellation) =>
        await OpenAsync(await query.ToListAsync(cancellation), cancellation);

    /// <summary>The same of rows that were read.</summary>
    public async Task<IReadOnlyList<ReadMessage>> OpenAsync(IReadOnlyList<MessageRow> rows, CancellationToken cancellation) =>
        await CompleteAsync(CircleOf(rows), await OpenAsync(rows, ReadersSee, cancellation), cancellation);

    /// <summary>The same of words alone, for those who have no use for the rest.</summary>
    public async Task<IReadOnlyList<ReadMessage>> OpenWordsAsync(IQueryable<MessageRow> query, CancellationToken cancellation) =>
        await OpenAsync(await query.ToListAsync(cancellation), ReadersSee, cancellation);

    /// <inheritdoc cref="OpenWordsAsync(IQueryable{MessageRow}, CancellationToken)"/>
    public Task<IReadOnlyList<ReadMessage>> OpenWordsAsync(IReadOnlyList<MessageRow> rows, CancellationToken cancellation) =>
        OpenAsync(rows, ReadersSee, cancellation);

    /// <summary>Messages with the words that are hidden from readers.</summary>
    public async Task<IReadOnlyList<ReadMessage>> OpenHiddenAsync(IReadOnlyList<MessageRow> rows, CancellationToken cancellation) =>
        await CompleteAsync(CircleOf(rows), await OpenAsync(rows, _ => true, cancellation), cancellation);

    /// <summary>Brings the acknowledgements and mentions of messages that were opened without.</summary>
    public async Task<IReadOnlyList<ReadMessage>> CompleteAsync(
        Guid circleId, IReadOnlyList<ReadMessage> messages, CancellationToken cancellation) => await MentioningAsync(
        circleId,
        WithAcknowledgements(messages, await AcknowledgementsAsync(circleId, [.. messages.Select(m => m.Sequence)], cancellation)),
        cancellation);

    /// <summary>Brings the mentions alone, in one statement for a page.</summary>
    public async Task<IReadOnlyList<ReadMessage>> MentioningAsync(
        Guid circleId, IReadOnlyList<ReadMessage> messages, CancellationToken cancellation)
    {
        var sequences = messages.Where(message => message.Body is not null).Select(message => message.Sequence).ToArray();
        if (sequences.Length == 0)
        {
            return messages;
        }

        var mentions = await db.Mentions.Where(m => m.CircleId == circleId && EF.Parameter(sequences).Contains(m.Sequence))
            .Select(m => new { m.Sequence, m.SeatId }).ToListAsync(cancellation);
        var named = mentions.ToLookup(m => m.Sequence, m => m.SeatId);
        return named.Count == 0
            ? messages
            : [.. messages.Select(message => named.Contains(message.Sequence)
                ? message with { Mentions = [.. named[message.Sequence].Order()] }
                : message)];
    }

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
        var given = await AcknowledgementsAsync(circleId, [.. messages.Select(row => row.Message.Sequence)], cancellation);
        var opened = WithAcknowledgements(await OpenAsync(messages, ReadersSee, cancellation), given).ToDictionary(m => m.Sequence);

        // Only a restored message comes whole.
        var restored = rows.Where(row => row.Change.Kind == ChangeKind.Restored).Select(row => row.Change.Sequence).Distinct();
        foreach (var message in await MentioningAsync(circleId, [.. restored.Select(sequence => opened[sequence])], cancellation))
        {
            opened[message.Sequence] = message;
        }

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

    private static Guid CircleOf(IReadOnlyList<MessageRow> rows) => rows.Count == 0 ? default : rows[0].Message.CircleId;

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
            row.Message.EditedAt, row.Message.ReplyTo, row.Message.Revision, body, Acknowledgements: [])
        {
            Kind = row.Message.Kind.OrMessage(),
        })];
    }

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
