using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Privacy;
using SupportCircle.Web.Circles;

namespace SupportCircle.Web.Privacy;

/// <summary>
/// Takes somebody out of their circles, with all that they have said and done there. The seats stay, without a name: the log's
/// numbers, and cases that others have to decide, hang on them. Inside a write transaction.
/// </summary>
internal sealed class EraseSeats(
    SupportDbContext db, WriteTransaction writes, EndSeat endSeat, Unsaying unsaying, TimeProvider time)
{
    /// <param name="mayLeaveAlone">Whether circles may be left without a facilitator: when somebody was erased before.</param>
    /// <exception cref="Refusal"><c>conflict</c>: they are the only facilitator of a circle with others in it.</exception>
    public async Task RunAsync(ErasedPerson person, bool mayLeaveAlone, CancellationToken cancellation)
    {
        await writes.LockCirclesAsync(
            await db.Seats.Where(s => s.MemberId == person.MemberId).Select(s => s.CircleId).ToListAsync(cancellation), cancellation);
        var rows = await (
            from seat in db.Seats
            where seat.MemberId == person.MemberId
            join circle in db.Circles on seat.CircleId equals circle.Id
            select new { seat, circle }).ToListAsync(cancellation);
        foreach (var row in rows)
        {
            if (!mayLeaveAlone)
            {
                await endSeat.RefuseAloneInChargeAsync(row.seat, cancellation);
            }

            await EraseAsync(row.circle, row.seat, person, cancellation);
        }
    }

    private async Task EraseAsync(Circle circle, Seat seat, ErasedPerson person, CancellationToken cancellation)
    {
        person.CircleIds.Add(circle.Id);
        await LeaveAsync(circle, seat, person, cancellation);
        await db.SeatRequests.Where(r => r.SeatId == seat.Id).ExecuteDeleteAsync(cancellation);
        await db.PlanConsents.Where(c => c.SeatId == seat.Id).ExecuteDeleteAsync(cancellation);
        await db.AgreementsAcceptances.Where(a => a.SeatId == seat.Id).ExecuteDeleteAsync(cancellation);
        await db.ThreadRequests.Where(r => r.FromSeatId == seat.Id).ExecuteDeleteAsync(cancellation);
        await db.ThreadRequests.Where(r => r.ToSeatId == seat.Id).ExecuteDeleteAsync(cancellation);
        await db.Blocks.Where(b => b.BlockerSeatId == seat.Id).ExecuteDeleteAsync(cancellation);
        await db.Blocks.Where(b => b.BlockedSeatId == seat.Id).ExecuteDeleteAsync(cancellation);
        await db.WarmNotes.Where(n => n.AuthorSeatId == seat.Id).ExecuteDeleteAsync(cancellation);
        await db.WarmNotes.Where(n => n.ReceiverSeatId == seat.Id).ExecuteDeleteAsync(cancellation);
        await LoseReportsAsync(circle.Id, seat.Id, cancellation);
        if (await unsaying.RunAsync(circle, seat.Id, cancellation) is { } last)
        {
            person.Changes.Add(last);
        }

        seat.Empty();
        await db.SaveChangesAsync(cancellation);
    }

    private async Task LeaveAsync(Circle circle, Seat seat, ErasedPerson person, CancellationToken cancellation)
    {
        if (seat.State == SeatState.Active)
        {
            person.Revocations.Add(await endSeat.LeaveAsync(circle, seat, time.Now(), cancellation));
        }
        else
        {
            seat.State = SeatState.Left;
        }
    }

    // A report is the case's, and stays; whose it was goes.
    private async Task LoseReportsAsync(Guid circleId, Guid seatId, CancellationToken cancellation)
    {
        var own = db.Reports.Where(r => r.ReporterSeatId == seatId);
        if (await own.AnyAsync(cancellation))
        {
            var nobody = await SeatOfNobodyAsync(circleId, cancellation);
            await own.ExecuteUpdateAsync(
                set => set.SetProperty(r => r.ReporterSeatId, nobody).SetProperty(r => r.Hides, false), cancellation);
        }
    }

    private async Task<Guid> SeatOfNobodyAsync(Guid circleId, CancellationToken cancellation)
    {
        var seat = await db.Seats.FirstOrDefaultAsync(s => s.CircleId == circleId && s.MemberId == Nobody.MemberId, cancellation);
        if (seat is null)
        {
            await AddNobodyAsync(cancellation);
            seat = Seat.AskedFor(circleId, Nobody.MemberId, time.Now());
            seat.State = SeatState.Declined;
            db.Add(seat);
            await db.SaveChangesAsync(cancellation);
        }

        return seat.Id;
    }

    private async Task AddNobodyAsync(CancellationToken cancellation)
    {
        if (!await db.Members.AnyAsync(m => m.Id == Nobody.MemberId, cancellation))
        {
            db.Add(EraseAccountRow.Hollow(Nobody.AccountId));
            db.Add(Nobody.Member(time.Now()));
        }
    }
}
