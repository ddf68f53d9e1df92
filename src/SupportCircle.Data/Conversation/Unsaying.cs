using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// Takes all that one person has said out of a circle, as if they had deleted each of their messages and taken back what they
/// acknowledged; inside a write transaction that has locked the circle. Numbers stay, and each change has one of its own, so
/// that readers who are there and those who come back lose the words too.
/// </summary>
public sealed class Unsaying(SupportDbContext db, TimeProvider time)
{
    /// <param name="circle">Tracked.</param>
    /// <returns>The last change, to be told once it is committed: rooms read those before it from the log. Null when there was
    /// nothing.</returns>
    public async Task<CommittedChange?> RunAsync(Circle circle, Guid seatId, CancellationToken cancellation)
    {
        var now = time.Now();
        var said = await db.Messages.Where(m => m.CircleId == circle.Id && m.AuthorSeatId == seatId && m.GoneAt == null)
            .OrderBy(m => m.Sequence).Select(m => new Touched(m.Sequence, m.Revision)).ToListAsync(cancellation);
        await EmptyAsync(circle.Id, seatId, now, cancellation);
        var acknowledged = await (
            from given in db.Acknowledgements
            where given.SeatId == seatId
            join message in db.Messages
                on new { given.CircleId, given.Sequence } equals new { message.CircleId, message.Sequence }
            orderby given.Change
            select new Touched(message.Sequence, message.Revision)).ToListAsync(cancellation);
        await db.Acknowledgements.Where(a => a.SeatId == seatId).ExecuteDeleteAsync(cancellation);
        await db.Mentions.Where(m => m.SeatId == seatId).ExecuteDeleteAsync(cancellation);

        Change? last = null;
        foreach (var (kind, touched) in acknowledged.Select(one => (ChangeKind.Acknowledged, one))
            .Concat(said.Select(one => (ChangeKind.Deleted, one))))
        {
            last = new Change
            {
                CircleId = circle.Id,
                Number = ++circle.LastChange,
                Kind = kind,
                Sequence = touched.Sequence,
                SeatId = seatId,
                ClientChangeId = Guid.CreateVersion7(),
                At = now,
                Revision = touched.Revision,
            };
            db.Add(last);
        }

        return last is null ? null : new CommittedChange(circle.Id, last.Number, last.Kind, last.Sequence, now)
        {
            Acknowledgement = new ReadAcknowledgement(seatId, string.Empty, Kind: null),
        };
    }

    private async Task EmptyAsync(Guid circleId, Guid seatId, DateTime now, CancellationToken cancellation)
    {
        var own = db.Messages.Where(m => m.CircleId == circleId && m.AuthorSeatId == seatId);
        await db.MessageRevisions.Where(r => r.CircleId == circleId && own.Any(m => m.Sequence == r.Sequence))
            .ExecuteDeleteAsync(cancellation);
        await db.Acknowledgements.Where(a => a.CircleId == circleId && own.Any(m => m.Sequence == a.Sequence))
            .ExecuteDeleteAsync(cancellation);
        await db.Mentions.Where(n => n.CircleId == circleId && own.Any(m => m.Sequence == n.Sequence))
            .ExecuteDeleteAsync(cancellation);

        // What is in a case is the case's, with its copy, as reports are.
        await db.Signals.Where(s => s.CircleId == circleId && s.AuthorSeatId == seatId && s.CaseId == null).ExecuteDeleteAsync(cancellation);
        await db.Stories.Where(s => s.CircleId == circleId && s.AuthorSeatId == seatId).ExecuteDeleteAsync(cancellation);
        await db.HeldPosts.Where(h => h.CircleId == circleId && h.AuthorSeatId == seatId).ExecuteDeleteAsync(cancellation);
        await db.AwaitedAnswers.Where(a => a.SeatId == seatId).ExecuteDeleteAsync(cancellation);
        await own.Where(m => m.GoneAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.GoneAt, now).SetProperty(m => m.SealedBody, (byte[]?)null)
                .SetProperty(m => m.HiddenAt, (DateTime?)null),
            cancellation);
    }

    private readonly record struct Touched(long Sequence, int Revision);
}
