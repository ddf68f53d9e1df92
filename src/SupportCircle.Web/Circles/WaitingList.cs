using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Notifications;

namespace SupportCircle.Web.Circles;

/// <summary>
/// Who comes in when a seat is free: the first who waits, in the very transaction that frees it. So a circle with a free
/// seat has nobody waiting, and nobody slips in before them. Inside a write transaction that has locked the circle.
/// </summary>
internal sealed class WaitingList(SupportDbContext db, NewsMails mails, TimeProvider time)
{
    public async Task<bool> IsFullAsync(Circle circle, CancellationToken cancellation) =>
        await FreeAsync(circle, cancellation) <= 0;

    /// <summary>Gives a free seat, or a place at the end of the list.</summary>
    /// <returns>Whether it was a seat.</returns>
    public async Task<bool> SeatOrPlaceAsync(Circle circle, Seat seat, SeatRequest request, CancellationToken cancellation)
    {
        if (!await IsFullAsync(circle, cancellation))
        {
            await SitDownAsync(circle, seat, request, cancellation);
            return true;
        }

        seat.State = SeatState.Waiting;
        request.Place = 1 + await (
            from other in db.SeatRequests
            join held in db.Seats on other.SeatId equals held.Id
            where held.CircleId == circle.Id
            select other.Place).MaxAsync(cancellation) ?? 1;
        return false;
    }

    /// <summary>
    /// After whatever may have freed seats. A circle that nobody holds any more takes nobody in: who asks or waits there is
    /// told so.
    /// </summary>
    public async Task MoveAsync(Circle circle, CancellationToken cancellation)
    {
        // What the caller has changed counts.
        await db.SaveChangesAsync(cancellation);
        if (!await db.FacilitatorsOf(circle.Id).AnyAsync(cancellation))
        {
            await CloseAsync(circle, cancellation);
            return;
        }

        foreach (var (seat, request) in await NextAsync(circle, cancellation))
        {
            await SitDownAsync(circle, seat, request, cancellation);
            request.Reply(SeatAnswer.SeatFreed, request.SealedWord, time.Now());
            await mails.AddAsync([seat.MemberId], cancellation);

            // The next one's name must differ from this one's.
            await db.SaveChangesAsync(cancellation);
        }
    }

    private async Task<int> FreeAsync(Circle circle, CancellationToken cancellation) => circle.SeatCount
        - await db.Seats.CountAsync(s => s.CircleId == circle.Id && s.State == SeatState.Active, cancellation);

    private async Task<IReadOnlyList<(Seat Seat, SeatRequest Request)>> NextAsync(Circle circle, CancellationToken cancellation)
    {
        var free = await FreeAsync(circle, cancellation);
        if (free <= 0)
        {
            return [];
        }

        var next = await (
            from seat in db.Seats
            where seat.CircleId == circle.Id && seat.State == SeatState.Waiting
            join request in db.SeatRequests on seat.Id equals request.SeatId
            join member in db.Members on seat.MemberId equals member.Id
            where member.State == MemberState.Active
            orderby request.Place
            select new { seat, request }).Take(free).ToListAsync(cancellation);
        return [.. next.Select(row => (row.seat, row.request))];
    }

    private async Task SitDownAsync(Circle circle, Seat seat, SeatRequest request, CancellationToken cancellation)
    {
        seat.SitDown(circle, time.Now());
        request.Place = null;
        await SeatNames.GiveAsync(db, seat, request.Name, cancellation);
    }

    private async Task CloseAsync(Circle circle, CancellationToken cancellation)
    {
        var rows = await (
            from seat in db.Seats
            where seat.CircleId == circle.Id && (seat.State == SeatState.Requested || seat.State == SeatState.Waiting)
            join request in db.SeatRequests on seat.Id equals request.SeatId
            select new { seat, request }).ToListAsync(cancellation);
        foreach (var row in rows)
        {
            var answer = row.seat.State == SeatState.Waiting ? SeatAnswer.TakenOff : SeatAnswer.Declined;
            row.seat.State = SeatState.Declined;
            row.request.Place = null;
            row.request.Reply(answer, row.request.SealedWord, time.Now());
        }

        await mails.AddAsync([.. rows.Select(row => row.seat.MemberId)], cancellation);
    }
}
