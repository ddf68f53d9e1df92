using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// Reads a conversation for somebody with a seat in it. The circle's counters are read before the rows: whatever is
/// committed in between is left to the events, and an edit that shows early is only applied once more.
/// </summary>
public sealed class MessageReader(SupportDbContext db, SealedTexts texts)
{
    private readonly MessageRows _rows = new(db, texts);

    /// <summary>The newest messages, with all changes already in them.</summary>
    public async Task<ReadConversation> NewestAsync(HeldSeat seat, CancellationToken cancellation)
    {
        var messages = await BeforeAsync(seat, seat.End.Sequence + 1, ConversationLimits.FirstPage, cancellation);
        return new ReadConversation(messages, [], seat.End.Sequence, seat.End.Change, Truncated: false);
    }

    /// <summary>What follows a cursor, up to a page of messages and a page of changes.</summary>
    /// <exception cref="Refusal"><c>conflict</c>: the cursor is past the log, as after a restore.</exception>
    public async Task<ReadConversation> AfterAsync(HeldSeat seat, long sequence, long change, CancellationToken cancellation)
    {
        var (lastSequence, lastChange) = seat.End;
        if (sequence > lastSequence || change > lastChange)
        {
            throw Refusal.Conflict("The cursor is past the end of the log: enter without one.");
        }

        var changes = await _rows.ChangesAsync(seat.Circle.Id, change, lastChange, cancellation);
        var messages = await FollowingAsync(seat, sequence, ConversationLimits.Page, cancellation);
        var truncated = lastSequence - sequence > messages.Count || lastChange - change > changes.Count;
        return new ReadConversation(messages, changes, lastSequence, lastChange, truncated);
    }

    /// <summary>The last messages below a sequence, oldest first.</summary>
    public async Task<IReadOnlyList<ReadMessage>> BeforeAsync(
        HeldSeat seat, long before, int limit, CancellationToken cancellation)
    {
        var rows = await FrequentReads.Of(db).Before(db, seat.Circle.Id, before, limit).ToListAsync(cancellation);
        rows.Reverse();
        return await _rows.OpenAsync(rows, cancellation);
    }

    /// <summary>What facilitators hid, the newest first, with its words.</summary>
    public async Task<IReadOnlyList<(ReadMessage Message, DateTime HiddenAt)>> HiddenAsync(
        HeldSeat seat, CancellationToken cancellation)
    {
        var rows = await Hidden(seat.Circle.Id).OrderByDescending(row => row.Message.Sequence).Take(ConversationLimits.Page)
            .ToListAsync(cancellation);
        var messages = await _rows.OpenHiddenAsync(rows, cancellation);
        return [.. messages.Zip(rows, (message, row) => (message, row.Message.HiddenAt!.Value))];
    }

    /// <summary>A hidden message with its words; null when it is none.</summary>
    public Task<ReadMessage?> HiddenAsync(HeldSeat seat, long sequence, CancellationToken cancellation) =>
        HiddenAsync(seat.Circle.Id, sequence, cancellation);

    internal async Task<ReadMessage?> HiddenAsync(Guid circleId, long sequence, CancellationToken cancellation)
    {
        var rows = await Hidden(circleId).Where(row => row.Message.Sequence == sequence).ToListAsync(cancellation);
        return await _rows.OpenHiddenAsync(rows, cancellation) is [var message] ? message : null;
    }

    /// <summary>The first messages above a sequence, oldest first, up to the end of the log as the seat was read.</summary>
    public Task<IReadOnlyList<ReadMessage>> FollowingAsync(
        HeldSeat seat, long after, int limit, CancellationToken cancellation) => _rows.OpenAsync(
        _rows.Of(seat.Circle.Id).Where(row => row.Message.Sequence > after && row.Message.Sequence <= seat.End.Sequence)
            .OrderBy(row => row.Message.Sequence).Take(limit),
        cancellation);

    /// <summary>The newest messages of one person that readers see, oldest first.</summary>
    /// <param name="lookBack">Among how many of the circle's newest.</param>
    public async Task<IReadOnlyList<ReadMessage>> NewestOfAsync(
        HeldSeat seat, Guid authorSeatId, int limit, int lookBack, CancellationToken cancellation)
    {
        var after = seat.End.Sequence - lookBack;
        var rows = await _rows.Of(seat.Circle.Id)
            .Where(row => row.Message.Sequence > after && row.Message.AuthorSeatId == authorSeatId
                && row.Message.GoneAt == null && row.Message.HiddenAt == null)
            .OrderByDescending(row => row.Message.Sequence).Take(limit).ToListAsync(cancellation);
        rows.Reverse();
        return await _rows.OpenAsync(rows, cancellation);
    }

    /// <summary>Every wording of a message, oldest first, the present one last; none when the message is gone.</summary>
    public async Task<IReadOnlyList<ReadWording>> WordingsAsync(
        HeldSeat seat, long sequence, CancellationToken cancellation)
    {
        var message = await db.Messages
            .FirstOrDefaultAsync(m => m.CircleId == seat.Circle.Id && m.Sequence == sequence, cancellation);
        if (message?.SealedBody is null)
        {
            return [];
        }

        var earlier = await db.MessageRevisions
            .Where(r => r.CircleId == seat.Circle.Id && r.Sequence == sequence).OrderBy(r => r.Revision).ToListAsync(cancellation);
        var wordings = earlier.Select(r => (r.Revision, r.SealedBody, ReplacedAt: (DateTime?)r.ReplacedAt))
            .Append((message.Revision, message.SealedBody, null)).ToList();
        var opened = await texts.OpenAsync(
            [.. wordings.Select(w => (MessageRows.BodyField(message, w.Revision), (byte[]?)w.SealedBody))], cancellation);
        return [.. wordings.Zip(opened).Where(pair => pair.Second is not null)
            .Select(pair => new ReadWording(pair.First.Revision, pair.Second!, pair.First.ReplacedAt))];
    }

    /// <summary>Who wrote a message, as a member: for the audit log.</summary>
    public Task<Guid> AuthorAsync(HeldSeat seat, long sequence, CancellationToken cancellation) => (
        from message in db.Messages
        where message.CircleId == seat.Circle.Id && message.Sequence == sequence
        join author in db.Seats on message.AuthorSeatId equals author.Id
        select author.MemberId).FirstOrDefaultAsync(cancellation);

    private IQueryable<MessageRow> Hidden(Guid circleId) =>
        _rows.Of(circleId).Where(row => row.Message.HiddenAt != null && row.Message.GoneAt == null);
}
