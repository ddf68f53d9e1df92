using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Moderation.Witness;

/// <summary>
/// What waits for an answer in a circle, for one reader: nothing of their own, of people whom they have blocked, or that they have
/// folded; and nothing that somebody has answered since it was last looked at.
/// </summary>
internal sealed class ReadWaiting(SupportDbContext db, CircleAccess access, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>.</exception>
    public async Task<WaitingEntries> RunAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var (circle, own) = await access.ReaderAsync(circleId, memberId, cancellation);
        var waiting = circle.PausedAt is null ? await WaitingAsync(circle, own, cancellation) : [];
        return new WaitingEntries(waiting.Count, waiting.FirstOrDefault());
    }

    private Task<List<WaitingEntry>> WaitingAsync(Circle circle, Seat own, CancellationToken cancellation)
    {
        var (circleId, seatId, lookBack) = (circle.Id, own.Id, circle.LastSequence - WitnessLimits.LookBack);
        return (
            from row in db.Risen(time.Now())
            where row.CircleId == circleId && row.SeatId != seatId
            join message in db.Messages on new { row.CircleId, row.Sequence } equals new { message.CircleId, message.Sequence }
            where message.GoneAt == null && message.HiddenAt == null
            join author in db.Seats on row.SeatId equals author.Id
            join member in db.Members on author.MemberId equals member.Id
            where author.State == SeatState.Active && member.State == MemberState.Active
                && !db.Blocks.Any(b => b.CircleId == circleId && b.BlockerSeatId == seatId && b.BlockedSeatId == row.SeatId)
                && !db.Reports.Any(r => r.ReporterSeatId == seatId && r.Hides && r.Sequence == row.Sequence)
                && !db.Acknowledgements.Any(a => a.CircleId == circleId && a.Sequence == row.Sequence && a.SeatId != row.SeatId)
                && !db.Messages.Any(m => m.CircleId == circleId && m.Sequence > lookBack && m.ReplyTo == row.Sequence
                    && m.AuthorSeatId != row.SeatId && m.GoneAt == null && m.HiddenAt == null)
            orderby row.SaidAt, row.Sequence
            select new WaitingEntry(row.Sequence, new Author(author.Id, author.Name), row.SaidAt, row.IsStory)).ToListAsync(cancellation);
    }
}
